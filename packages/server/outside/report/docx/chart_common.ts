import type { Chart, DocumentWords } from '../../../work/report/document.ts'
import { colours } from '../look.ts'

export type Of<K extends Chart['kind']> = Extract<Chart, { readonly kind: K }>

/** What all charts have in common in Word: no border, ink, as wide as the text (pixels), a quiet axis. */
export const plain = { chartArea: { border: 'none' }, font: { color: colours.ink } } as const
export const width = 604
export const axisFont = { size: 9, color: colours.quiet } as const
export const per = 100

/** The text for those who do not see it; `number`: of the figure. */
export const altOf = (chart: Chart, { figure }: DocumentWords, number: number) => ({
  id: String(number),
  name: `${figure} ${number}`,
  description: chart.alt,
})
