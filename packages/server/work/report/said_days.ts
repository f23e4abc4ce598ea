import { fewestToGeneralise } from '@lyhord/core/indicator/said_share.ts'
import type { Voice } from './voice.ts'

/** The median of days as a sentence, said in halves only where there are enough to halve. */
export const medianSaid = (median: number, n: number, { text, format }: Voice): string => {
  const days = format.number(Math.round(median))
  return n < fewestToGeneralise ? text.days.few(format.number(n), days) : text.days.half(days)
}
