import type { Answers } from './answers.ts'
import { type Selection, spanOf } from './selection.ts'
import type { Voice } from './voice.ts'

/** How many, closed when: `412 avslutade utredningar, 1 jan 2024 – 30 juni 2025.` Limits beyond the data are not said. */
export const lede = (
  { records, span }: Pick<Answers, 'records' | 'span'>,
  selection: Selection,
  { text, format }: Voice,
): string => {
  const [first, last] = toldSpan(span, selection) ?? []
  if (!first || !last) return ''
  return text.lede(
    format.number(records),
    records === 1,
    first === last ? format.day(first) : format.dayRange(first, last),
  )
}

type Span = Answers['span']

/** The days of the selection that there are data for. */
const toldSpan = (span: Span, selection: Selection): Span => {
  const { from, to } = spanOf(selection)
  return span && [from && from > span[0] ? from : span[0], to && to < span[1] ? to : span[1]]
}

/** The days with data of a year that is chosen, when they begin after its first month or end before its last. */
export const partOfYear = (span: Span, selection: Selection): Span => {
  const { period = '' } = selection
  const told = /^\d{4}$/.test(period) ? toldSpan(span, selection) : null
  return told && (told[0] > `${period}-01-31` || told[1] < `${period}-12-01`) ? told : null
}
