import type { ToldIndicator } from '@lyhord/core/indicator/told_indicator.ts'
import type { Difference } from './answer.ts'
import { contraryOf } from './share_figure.ts'
import type { Voice } from './voice.ts'

/**
 * The honest statement about girls and boys. Differences are stated as a size, `8 procentenheter (2–14)`, with a
 * decimal where whole numbers would show 0; a lower end below that is said to be under 0,1.
 */
export const saidDifference = (d: Difference, { text, format }: Voice): string => {
  if (!d.told) return text.difference.same
  const girls = d.a === 'flicka' ? d.difference > 0 : d.difference < 0
  const [low = 0, high = 0] = [Math.abs(d.low), Math.abs(d.high)].sort((a, b) => a - b)
  const decimals = low < 0.01 ? 1 : 0
  const points = format.points(Math.abs(d.difference), decimals).replace(/^\+/, '')
  const number = (share: number): string => format.number(share * 100, decimals)
  const lowest = low < 0.0005 ? `<${format.number(0.1, 1)}` : number(low)
  return (girls ? text.difference.girlsMore : text.difference.boysMore)(points, lowest, number(high))
}

/**
 * The same under the sentence of its share: about what that sentence says, so that girls who more often *had* a new
 * investigation stand as boys who more often had none.
 */
export const differenceUnder = (indicator: ToldIndicator, d: Difference, voice: Voice): string =>
  saidDifference(contraryOf(indicator, voice) ? { ...d, difference: -d.difference } : d, voice)
