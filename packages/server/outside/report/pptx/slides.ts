import type { Block, Chapter, Chart, Figure, ReportDocument, Table } from '../../../work/report/document.ts'
import { colours } from '../look.ts'
import { addChart } from './chart.ts'
import type { Pptx, Slide, TableCell } from './library.ts'

const left = 0.75
const wide = 11.8
const text = { fontFace: 'Calibri', color: colours.ink, margin: 0 } as const
const quiet = { ...text, color: colours.quiet, fontSize: 12 } as const

/** A deck being made: slides as they come, and the charts in the order that they were drawn. */
export interface Deck {
  readonly pptx: Pptx
  readonly report: ReportDocument
  readonly charts: Chart[]
}

/** A slide with its heading, the chapter above it and whose it is below. */
const newSlide = ({ pptx, report }: Deck, chapter: string, heading: string): Slide => {
  const slide = pptx.addSlide({ masterName: 'report' })
  slide.addText(chapter, { ...quiet, x: left, y: 0.42, w: wide, h: 0.3 })
  slide.addText(heading, {
    placeholder: 'heading',
    fontFace: 'Cambria',
    fontSize: heading.length > 90 ? 22 : 28,
    color: colours.action,
  })
  slide.addText(`${report.organisation} · ${report.title}`, {
    ...quiet,
    fontSize: 10,
    x: left,
    y: 7.05,
    w: 10,
    h: 0.25,
  })
  slide.slideNumber = {
    x: 12.1,
    y: 7.05,
    w: 0.5,
    h: 0.25,
    fontFace: 'Calibri',
    fontSize: 10,
    color: colours.quiet,
  }
  return slide
}

export const addFront = ({ pptx, report }: Deck, day: string): void => {
  const slide = pptx.addSlide({ masterName: 'front' })
  slide.addText(report.organisation, { ...quiet, fontSize: 18, x: left, y: 1.7, w: wide, h: 0.4 })
  slide.addText(report.title, {
    placeholder: 'heading',
    fontFace: 'Cambria',
    fontSize: 44,
    color: colours.action,
  })
  slide.addText(report.subtitle, { ...text, fontSize: 20, x: left, y: 4.0, w: wide, h: 0.5 })
  slide.addText(`${report.care} ${report.words.day} ${day}.`, {
    ...quiet,
    x: left,
    y: 6.5,
    w: wide,
    h: 0.6,
    valign: 'bottom',
  })
}

/** The slides of a chapter: one for each chart, texts that follow each other together, tables as tables. */
export const addChapter = (deck: Deck, { title, appendix, blocks }: Chapter): void => {
  const chapter = appendix ? `${deck.report.words.appendix}: ${title}` : title
  let running: Line[] = []
  const turn = (): void => {
    addLines(deck, chapter, title, running)
    running = []
  }
  for (const block of blocks) {
    const lines = linesOf(block)
    if (lines) running.push(...lines)
    else {
      turn()
      addBlock(deck, chapter, block)
    }
  }
  turn()
}

/** A paragraph on a slide. */
interface Line {
  readonly text: string
  readonly bullet: boolean
}

const plainLine = (said: string): Line => ({ text: said, bullet: false })

/** What runs on under the heading of the chapter; `undefined` for what has slides of its own. */
const linesOf = (block: Block): readonly Line[] | undefined => {
  switch (block.kind) {
    case 'text':
      return [plainLine(block.text)]
    case 'points':
      return block.items.map((said) => ({ text: said, bullet: true }))
    case 'definitions':
      return block.items.map((i) => plainLine(`${i.term}. ${i.text}`))
    case 'figure':
      return block.chart ? undefined : [plainLine(block.short)]
    default:
      return undefined
  }
}

const addBlock = (deck: Deck, chapter: string, block: Block): void => {
  if (block.kind === 'figure') addFigure(deck, chapter, block)
  if (block.kind === 'table') addTable(deck, chapter, block.table)
  if (block.kind === 'own') addLines(deck, chapter, block.title, block.paragraphs.map(plainLine))
  if (block.kind === 'quote')
    addLines(deck, chapter, block.about, [...block.paragraphs, block.who].map(plainLine))
}

const addFigure = (deck: Deck, chapter: string, figure: Figure): void => {
  const slide = newSlide(deck, `${chapter} · ${figure.title}`, figure.short)
  const { chart } = figure
  const notes = [...figure.more, ...figure.warnings.map((w) => `${deck.report.words.warning}: ${w}`)]
  if (chart) {
    addChart(slide, chart, { x: left - 0.1, y: 1.75, w: notes.length > 0 ? 8.3 : wide, h: 4.55 })
    deck.charts.push(chart)
    slide.addText(chart.caption, { ...quiet, x: left, y: 6.4, w: 8.2, h: 0.45, valign: 'top' })
  }
  slide.addText(notes.join('\n\n'), {
    ...text,
    fontSize: 15,
    x: chart ? 9.2 : left,
    y: 1.9,
    w: chart ? 3.4 : wide,
    h: 4.4,
    valign: 'top',
    lineSpacingMultiple: 1.15,
  })
}

/** Signs that there is room for on a slide; a paragraph takes a few more than it has. */
const [room, between] = [1050, 60]

const addLines = (deck: Deck, chapter: string, heading: string, lines: readonly Line[]): void => {
  const slides: Line[][] = []
  let used = room
  for (const line of lines) {
    if (used + line.text.length > room) {
      slides.push([])
      used = 0
    }
    slides.at(-1)?.push(line)
    used += line.text.length + between
  }
  for (const some of slides)
    newSlide(deck, chapter, heading).addText(
      some.map((line) => ({
        text: line.text,
        options: { breakLine: true, paraSpaceAfter: 10, ...(line.bullet ? { bullet: { indent: 16 } } : {}) },
      })),
      { ...text, fontSize: 18, x: left, y: 1.75, w: wide, h: 5, valign: 'top', lineSpacingMultiple: 1.1 },
    )
}

/** Most rows of a table on one slide. */
const mostRows = 11

const addTable = (deck: Deck, chapter: string, { title, columns, rows }: Table): void => {
  const cell = (value: string, numeric: boolean, head: boolean): TableCell => ({
    text: value,
    options: {
      align: numeric ? 'right' : 'left',
      bold: head,
      border: [
        { type: 'none' },
        { type: 'none' },
        { type: 'solid', pt: head ? 1.5 : 0.5, color: head ? colours.action : colours.hair },
        { type: 'none' },
      ],
    },
  })
  const numbers = columns.filter((c) => c.numeric).length
  const numberWide = Math.min(1.6, (wide - 3) / Math.max(1, numbers))
  const textWide = (wide - numbers * numberWide) / (columns.length - numbers)
  for (let from = 0; from < Math.max(1, rows.length); from += mostRows)
    newSlide(deck, chapter, title).addTable(
      [
        columns.map((c) => cell(c.head, c.numeric, true)),
        ...rows
          .slice(from, from + mostRows)
          .map((row) =>
            row.map((c, i) => cell(typeof c === 'string' ? c : c.said, columns[i]?.numeric ?? false, false)),
          ),
      ],
      {
        x: left,
        y: 1.75,
        w: wide,
        colW: columns.map((c) => (c.numeric ? numberWide : textWide)),
        fontFace: 'Calibri',
        fontSize: 13,
        color: colours.ink,
        margin: [0.05, 0.08, 0.05, 0.08],
      },
    )
}
