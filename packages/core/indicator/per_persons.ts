import { poissonInterval } from '../statistics/poisson.ts'
import type { Result } from './result.ts'

/** Events per so many persons with its 95 % interval (exact Poisson below 10 events, Byar from there). */
export const perPersons = (
  events: number,
  persons: number,
  per: number,
): Pick<Result, 'value' | 'interval'> => {
  if (persons === 0) return { value: null, interval: null }
  const { low, high } = poissonInterval(events)
  const scaled = (count: number): number => (count / persons) * per
  return { value: scaled(events), interval: [scaled(low), scaled(high)] }
}
