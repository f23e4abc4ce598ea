import type { ReportDocument } from '../../../work/report/document.ts'
import { formatIn } from '../../../work/report/format.ts'
import { colours, spokenIn } from '../look.ts'
import { type Part, partsOfArchive, sameBytes } from '../same_bytes.ts'
import { withNoughts } from './chart_common.ts'
import { withErrorBars } from './error_bars.ts'
import { firstOnTop } from './first_on_top.ts'
import { withFunnelSeries } from './funnel_series.ts'
import { withoutHidden } from './hidden_points.ts'
import { newPptx, type Pptx } from './library.ts'
import type { Deck } from './slide.ts'
import { addChapter, addFront } from './slides.ts'

/** A report as a PowerPoint deck: a slide for each figure, with charts that can be edited, and the appendix after. */
export const writePptx = async (report: ReportDocument): Promise<Uint8Array> => {
  const pptx = newPptx()
  pptx.layout = 'LAYOUT_WIDE'
  pptx.title = report.title
  pptx.subject = report.subtitle
  pptx.author = report.organisation
  pptx.company = report.organisation
  pptx.theme = { headFontFace: 'Cambria', bodyFontFace: 'Calibri' }
  defineMasters(pptx)
  const deck: Deck = { pptx, report, charts: [] }
  addFront(deck, formatIn(report.language).day(report.day))
  for (const chapter of report.chapters) addChapter(deck, chapter)
  const written = await pptx.write({ outputType: 'nodebuffer' })
  if (!Buffer.isBuffer(written)) throw new Error('the deck was not written')
  return sameBytes(written, report.day, finisherOf(deck, partsOfArchive(written)))
}

/**
 * Gives each chart what the library does not write, and every text the language of the report. The library numbers charts
 * in the order that they were drawn, from one that depends on what it has drawn before, and says that all is English.
 */
const finisherOf = ({ charts, report }: Deck, parts: readonly Part[]) => {
  const names = parts.flatMap(({ name }) => (numberOf(name) === undefined ? [] : name))
  names.sort((a, b) => (numberOf(a) ?? 0) - (numberOf(b) ?? 0))
  return (name: string, xml: string): string => {
    const chart = charts[names.indexOf(name)]
    const drawn = chart
      ? withFunnelSeries(withErrorBars(withoutHidden(firstOnTop(withNoughts(xml)), chart), chart), chart)
      : xml
    return spokenIn(report, drawn)
  }
}

const numberOf = (name: string): number | undefined => {
  const [, number] = /^ppt\/charts\/chart(\d+)\.xml$/.exec(name) ?? []
  return number === undefined ? undefined : Number(number)
}

const heading = (y: number, h: number) => ({
  placeholder: {
    options: {
      name: 'heading',
      type: 'title' as const,
      x: 0.75,
      y,
      w: 11.8,
      h,
      margin: 0,
      align: 'left' as const,
      valign: 'top' as const,
      fontFace: 'Cambria',
      color: colours.action,
    },
    text: '',
  },
})

const defineMasters = (pptx: Pptx): void => {
  pptx.defineSlideMaster({
    title: 'front',
    background: { color: 'FFFFFF' },
    objects: [
      heading(2.2, 1.6),
      { rect: { x: 0.75, y: 4.75, w: 1.4, h: 0.05, fill: { color: colours.action } } },
    ],
  })
  pptx.defineSlideMaster({ title: 'report', background: { color: 'FFFFFF' }, objects: [heading(0.72, 0.95)] })
}
