import type { FormEntry } from '@lyhord/catalogue'
import { addMonths, emptyTally, halfYearOf, type Tally } from '@lyhord/core'
import { total } from '@lyhord/core/disclosure/cell_system.ts'
import type { CountSum } from '@lyhord/core/disclosure/count_ranges.ts'
import { differencesBetween } from '@lyhord/core/indicator/differences.ts'
import { periodBounds } from '@lyhord/core/time/period.ts'
import { checksumOf } from '../../../comparison/checksum.ts'
import type { PublishedHere } from '../../../comparison/published_here.ts'
import { tallyRows } from '../../../tally_tenant.ts'
import { mostHalfYears } from '../../over_time.ts'
import type { LocalMaterial, LocalOrder } from '../local_material.ts'
import type { LocalSources } from '../material.ts'
import type { ShownResult, ToldDifference } from '../shown.ts'
import { type GuardedBoard, guardBoard, guardPolicy } from './guard_board.ts'
import { guardMedians } from './guard_medians.ts'
import { guardedResults } from './guarded_results.ts'

/** What is read for a report that anybody may read. */
export interface GuardedSources extends Omit<LocalSources, 'persons' | 'collections'> {
  readonly published: readonly PublishedHere[]
  readonly stop: AbortSignal
}

/** The half-years that a report with guarded figures tells of, the earliest first. */
export const guardedHalves = ({ from, to, overTime }: LocalOrder): readonly string[] => {
  const before = halvesIn(addMonths(from, -12), addMonths(to, -12))
  const latest = overTime ? halvesIn(addMonths(to, -6 * (mostHalfYears - 1)), to) : []
  return [...new Set([...before, ...latest, ...halvesIn(from, to)])].sort()
}

/** Whole half-years; those that the days meet. */
const halvesIn = (from: string, to: string): readonly string[] => {
  const halves: string[] = []
  for (let day = from; day <= to; day = addMonths(periodBounds(halfYearOf(day)).from, 6))
    halves.push(halfYearOf(day))
  return halves
}

/** A local report's material, and what those who read it know afterwards. */
export interface GuardedMaterial extends LocalMaterial {
  readonly told: GuardedBoard['told']
}

/** The results that a local report tells anybody: no small numbers, and none that others would tell. */
export const guardedMaterial = async (
  order: LocalOrder,
  entry: FormEntry,
  { all, published, stop, ...about }: GuardedSources,
): Promise<GuardedMaterial> => {
  const halves = guardedHalves(order)
  const board = await guardBoard({ entry, rows: await tallyRows(all, entry), halves, published }, stop)
  const own = halvesIn(order.from, order.to)
  const results = resultsOf(board, entry, order, own)
  const count = entry.indicators.find((i) => i.kind === 'count')
  const told = results.now.find((r) => r.indicator === count?.id)
  return {
    ...about,
    order,
    entry,
    collections: [],
    equity: null,
    records: told && !told.hidden ? told.n : null,
    total: results.now,
    bySex: results.bySex.map(([kon, sex]) => ({ group: { kon }, period: null, results: sex })),
    differences: differencesOf(entry, results.bySex),
    before: results.before,
    days: {},
    halves: results.halves,
    guard: { max: guardPolicy.max, audited: board.audit.audited, passed: board.audit.pass },
    checksum: checksumOf({ order, about, results }),
    told: board.told,
  }
}

const sexes = ['flicka', 'pojke'] as const

const resultsOf = (board: GuardedBoard, entry: FormEntry, order: LocalOrder, own: readonly string[]) => {
  const divided = entry.groupings.some((g) => g.id === 'kon') ? sexes : []
  const halves = guardedHalves(order)
  const before = halvesIn(addMonths(order.from, -12), addMonths(order.to, -12))
  const spans = [own, before, ...halves.map((half) => [half])]
  const all = spans.flatMap((span) =>
    [total, ...divided].map((sex) => [keyOf(span, sex), guardedResults(board, entry, span, sex)] as const),
  )
  const told = guardMedians(entry, new Map(all), sumsOf(spans, divided))
  const of = (span: readonly string[], sex: string = total) => told.get(keyOf(span, sex)) ?? []
  return {
    now: of(own),
    bySex: divided.map((sex) => [sex, of(own, sex)] as const),
    before: of(before),
    halves: halves.map((half) => ({ group: {}, period: half, results: of([half]) })),
  }
}

const keyOf = (span: readonly string[], sex: string): string => `${span.join()} ${sex}`

/** Sexes come to everybody, and half-years to what is longer. */
const sumsOf = (spans: readonly (readonly string[])[], divided: readonly string[]): readonly CountSum[] =>
  spans.flatMap((span) => [
    ...(divided.length > 0
      ? [{ whole: keyOf(span, total), parts: divided.map((sex) => keyOf(span, sex)) }]
      : []),
    ...(span.length > 1
      ? [total, ...divided].map((sex) => ({
          whole: keyOf(span, sex),
          parts: span.map((half) => keyOf([half], sex)),
        }))
      : []),
  ])

/** Girls against boys for the shares that are shown of both. */
const differencesOf = (
  entry: FormEntry,
  bySex: readonly (readonly [sex: string, results: readonly ShownResult[]])[],
): readonly ToldDifference[] => {
  const [girls = {}, boys = {}] = bySex.map(([, results]) => talliesOf(results))
  const shares = entry.indicators.filter((i) => i.kind === 'share')
  return differencesBetween(shares, girls, boys, () => [])
}

const talliesOf = (results: readonly ShownResult[]): Readonly<Record<string, Tally>> =>
  Object.fromEntries(
    results.flatMap(({ indicator, n, numerator, hidden }) =>
      hidden ? [] : [[indicator, { ...emptyTally(), n, numerator: numerator ?? 0 }] as const],
    ),
  )
