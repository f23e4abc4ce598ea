import type { Block, Chapter, Figure } from '../../../work/report/document.ts'
import { colours } from '../look.ts'
import { addChart } from './chart.ts'
import { type Deck, left, newSlide, quiet, text, wide } from './slide.ts'
import { addTable } from './table_slides.ts'
import { addLines, type Line, plainLine } from './text_slides.ts'

/** The first slide: whose report it is and what it is about. */
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
