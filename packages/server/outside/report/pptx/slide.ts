import type { Chart, ReportDocument } from '../../../work/report/document.ts'
import { colours } from '../look.ts'
import type { Pptx, Slide } from './library.ts'

/** Where what stands on a slide begins, and how wide it is, in inches. */
export const left = 0.75
export const wide = 11.8
export const text = { fontFace: 'Calibri', color: colours.ink, margin: 0 } as const
export const quiet = { ...text, color: colours.quiet, fontSize: 12 } as const

/** A deck being made: slides as they come, and the charts in the order that they were drawn. */
export interface Deck {
  readonly pptx: Pptx
  readonly report: ReportDocument
  readonly charts: Chart[]
}

/** A slide with its heading, the chapter above it and whose it is below. */
export const newSlide = ({ pptx, report }: Deck, chapter: string, heading: string): Slide => {
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
