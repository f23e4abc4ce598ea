import type { PeriodCoverage } from './answer.ts'

/** A half-year with how many of its members have reported. */
export interface Reported {
  readonly period: string
  readonly reported: number
  readonly of: number
}

/** How many have reported of each half-year, in order of time. */
export const reportedIn = (
  coverage: readonly Pick<PeriodCoverage, 'period' | 'members'>[],
): readonly Reported[] =>
  coverage
    .map(({ period, members }) => ({
      period,
      reported: members.filter((m) => m.reported).length,
      of: members.length,
    }))
    .toSorted((a, b) => a.period.localeCompare(b.period))

/** Whether fewer than half have reported: the figures of all are then mostly of those who have. */
export const isFew = ({ reported, of }: Reported): boolean => reported < of / 2

/** Of fewer boards, the sum of all tells one of them what the other has. */
export const isSoFew = ({ reported }: Reported): boolean => reported < 3
