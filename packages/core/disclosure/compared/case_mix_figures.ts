import { wilson } from '../../statistics/wilson.ts'
import type { Asked } from './asked.ts'
import { shareIn } from './difference.ts'
import { figureAt } from './period_cells.ts'
import type { CaseMixFigure } from './shapes.ts'

/**
 * Members beside what their own mix of cases would give (indirect standardisation), from expected numbers that are released
 * in steps. `null` when none is, or everybody's share is hidden.
 */
export const caseMixOf = ({ indicator, period, areas, members }: Asked): readonly CaseMixFigure[] | null => {
  const everybody = areas.find(({ kind }) => kind === 'all')
  const standard = everybody && shareIn(period, everybody)
  if (!standard || standard.n === 0) return null
  const rate = standard.numerator / standard.n
  const figures = members.flatMap((member): readonly CaseMixFigure[] => {
    const [own, expected] = [shareIn(period, member), expectedIn(period, member)]
    const interval = own && wilson(own.numerator, own.n)
    if (!member.listed || !interval || expected === undefined || expected === 0) return []
    const over = (share: number): number => (share * own.n) / expected
    const ratio = own.numerator / expected
    return [
      {
        key: member.key,
        crude: figureAt(period, member, indicator),
        expected: expected / own.n,
        ratio,
        interval: [over(interval.low), over(interval.high)],
        adjusted: ratio * rate,
      },
    ]
  })
  return figures.length === 0 ? null : figures
}

const expectedIn = ({ halves }: Asked['period'], member: Asked['members'][number]): number | undefined =>
  halves.reduce<number | undefined>((sum, { half, cells }) => {
    const at = member.at.get(half)
    const more = at && cells.content.expectedOf(at.label)
    return sum === undefined || more === undefined ? undefined : sum + more
  }, 0)
