import type { Answers } from './answers.ts'
import { type Selection, spanOf } from './selection.ts'
import type { Voice } from './voice.ts'

/** How many, closed when: `412 avslutade utredningar, 1 jan 2024 – 30 juni 2025.` Limits beyond the data are not said. */
export const lede = (
  { records, span }: Pick<Answers, 'records' | 'span'>,
  selection: Selection,
  { text, format }: Voice,
): string => {
  if (!span) return ''
  const { from, to } = spanOf(selection)
  const first = from && from > span[0] ? from : span[0]
  const last = to && to < span[1] ? to : span[1]
  return text.lede(
    format.number(records),
    records === 1,
    first === last ? format.day(first) : format.dayRange(first, last),
  )
}
