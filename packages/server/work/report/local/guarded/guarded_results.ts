import type { FormEntry } from '@lyhord/catalogue'
import { codesShown, type Indicator, merge, variablesById } from '@lyhord/core'
import { total } from '@lyhord/core/disclosure/cell_system.ts'
import { figureAt } from '@lyhord/core/disclosure/compared/period_cells.ts'
import type { Figure } from '@lyhord/core/disclosure/compared/shapes.ts'
import { guardedMedian } from '@lyhord/core/disclosure/medians.ts'
import type { Histogram } from '@lyhord/core/statistics/histogram.ts'
import { tallyIn } from '../../../comparison/grid.ts'
import { missingFollows, shownOf } from '../../../comparison/missing_follows.ts'
import { type OneReleased, releasedIndicatorById } from '../../../comparison/released_indicators.ts'
import type { ShownResult } from '../shown.ts'
import { type GuardedBoard, guardPolicy, ownLabel } from './guard_board.ts'

/**
 * A board's results over half-years that are guarded, a count being hidden when that of any half-year is. `sex`: of all
 * when not given.
 */
export const guardedResults = (
  board: GuardedBoard,
  entry: FormEntry,
  halves: readonly string[],
  sex: string = total,
): readonly ShownResult[] => {
  const variables = variablesById(entry.form)
  return entry.indicators.flatMap((indicator) => {
    const codes = indicator.kind === 'distribution' ? codesShown(indicator, variables) : [undefined]
    return codes.map((code) => resultOf(entry, board, { indicator, code: code?.id, halves, sex }))
  })
}

interface Asked {
  readonly indicator: Indicator
  readonly code: string | undefined
  readonly halves: readonly string[]
  readonly sex: string
}

const resultOf = (entry: FormEntry, board: GuardedBoard, asked: Asked): ShownResult => {
  const { indicator, code, sex } = asked
  const base = { indicator: indicator.id, ...(code !== undefined && { code }) }
  const one = releasedIndicatorById(code === undefined ? indicator.id : `${indicator.id}:${code}`)
  const figure = one && figureOf(board, one, asked)
  const missing = sex === total ? missingIn(entry, board, asked) : null
  if (!one || !figure || figure.n === null || figure.hidden !== null)
    return { ...base, n: 0, missing, numerator: null, value: null, interval: null, hidden: true }
  const { n, numerator, value, interval } = figure
  if (indicator.kind === 'days') return { ...base, ...medianOf(board, one, asked, n), missing }
  if (indicator.kind === 'ratio')
    return { ...base, n: numerator ?? 0, numerator: n, value, interval, missing }
  return { ...base, n, numerator: indicator.kind === 'count' ? n : numerator, value, interval, missing }
}

const figureOf = (
  { units, tables }: GuardedBoard,
  one: OneReleased,
  { halves, sex }: Asked,
): Figure | undefined => {
  const some = halves.filter((half) => units.has(half))
  const own = some.flatMap((half) => {
    const cells = tables.get(half)?.get(one.id)
    return cells ? [{ half, cells }] : []
  })
  if (own.length < some.length) return undefined
  const at = new Map(some.map((half) => [half, { label: ownLabel, units: new Set([ownLabel]) }]))
  return own.length === 0 ? nobody : figureAt({ period: '', halves: own }, { at }, one, 'kon', sex)
}

const nobody: Figure = { n: 0, numerator: 0, value: null, interval: null, hidden: null }

/** The median of all half-years together, by the rule of a half-year; hidden where too few lie on either side. */
const medianOf = ({ units }: GuardedBoard, one: OneReleased, { halves, sex }: Asked, n: number) => {
  const days = halves.reduce<Histogram>((sum, half) => {
    const unit = units.get(half)
    if (!unit) return sum
    return merge(sum, (sex === total ? tallyIn(unit, one) : tallyIn(unit, one, 'kon', sex)).counts)
  }, {})
  const median = guardedMedian(days, guardPolicy)
  const base = { n, numerator: null }
  return median
    ? { ...base, value: { median: median.days }, interval: median.interval }
    : { ...base, value: null, interval: null, ...(n > 0 && { hidden: true as const }) }
}

/** How many lack a value, few or many; `null` where it does not follow from what is shown of some half-year. */
const missingIn = (entry: FormEntry, board: GuardedBoard, { indicator, halves }: Asked): number | null =>
  halves.reduce<number | null>((sum, half) => {
    const unit = board.units.get(half)
    if (!unit || sum === null) return sum
    const isShown = shownOf(board.tables.get(half) ?? new Map(), ownLabel)
    const { missing } = tallyIn(unit, { of: indicator, code: null })
    return missingFollows(entry, indicator.id, isShown) ? sum + missing : null
  }, 0)
