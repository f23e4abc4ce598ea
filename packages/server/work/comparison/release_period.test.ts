import assert from 'node:assert/strict'
import { test } from 'node:test'
import { formById } from '@lyhord/catalogue'
import { isUnsafe, policyOf, type ReleasedCell } from '@lyhord/core'
import fc from 'fast-check'
import { knownSums } from '../../outside/known_sums.ts'
import { linearProgramming } from '../../outside/linear_programming.ts'
import type { AreaSet } from './area_sets.ts'
import { codesOfGrid, gridGroupings, type Unit } from './grid.ts'
import { leavingGrid } from './leaving_grid.ts'
import { type MadePeriod, type PeriodInput, releasePeriod } from './release_period.ts'

const policy = policyOf(4)
const period = '2025-H1'
const entry = formById('utredning')
assert.ok(entry)
const [sexes, ages] = gridGroupings.map((id) => codesOfGrid(entry, id))
assert.ok(sexes && ages)

/** Of each group how many there are with B, with A but not B, and with neither; B is asked of those with A alone. */
type Three = readonly [number, number, number]
const places = sexes.flatMap((kon) => ages.map((aldersgrupp) => ({ kon, aldersgrupp })))
const filled = places.filter(
  (p) => p.kon !== 'ej_besvarad' && (p.aldersgrupp === '0-5' || p.aldersgrupp === '6-12'),
)

const unitOf = (code: string, counts: readonly Three[]): Unit => {
  const finest = filled.map((place, i) => {
    const [both, a, none] = counts[i] ?? [0, 0, 0]
    const n = both + a + none
    const of = { missing: 0, counts: {} }
    const tallies = {
      antal_utredningar: { ...of, n, numerator: 0 },
      samtal_minst_1: { ...of, n, numerator: both + a },
      instrument_andel: { ...of, n: both + a, numerator: both },
    }
    return { ...place, period, records: n, tallies }
  })
  return { code, cells: leavingGrid(finest, entry.indicators) }
}

/** What the counts of an indicator are made of: which of the three. */
const quantities: Readonly<Record<string, readonly (readonly [keyof Counts, readonly number[]])[]>> = {
  antal_utredningar: [['n', [0, 1, 2]]],
  samtal_minst_1: [
    ['n', [0, 1, 2]],
    ['numerator', [0, 1]],
    ['complement', [2]],
  ],
  instrument_andel: [
    ['n', [0, 1]],
    ['numerator', [0]],
    ['complement', [1]],
  ],
}
interface Counts {
  readonly n: number | null
  readonly numerator: number | null
  readonly complement: number | null
}
const countsOf = ({ n, numerator, hidden }: ReleasedCell): Counts => ({
  n,
  numerator: hidden === null ? numerator : null,
  complement: hidden === null && n !== null && numerator !== null ? n - numerator : null,
})

/** Everything published, as sums of what an attacker does not know: three numbers for each unit, sex and age. */
const sumsOf = (made: MadePeriod, input: PeriodInput, codes: readonly string[]) =>
  made.tables.flatMap(({ indicator, grouping, released }) =>
    released.content.cells.flatMap((cell) => {
      const units =
        cell.area === 'Total'
          ? input.units.map((u) => u.code)
          : (input.areas.find((a) => a.label === cell.area)?.units ?? [cell.area])
      const code = cell.group[grouping]
      const base = units.flatMap((unit) =>
        places.flatMap((p, i) =>
          code === 'Total' || p[grouping] === code ? [(codes.indexOf(unit) * places.length + i) * 3] : [],
        ),
      )
      return (quantities[indicator] ?? []).map(([what, of]) => ({
        of: base.flatMap((at) => of.map((one) => at + one)),
        value: countsOf(cell)[what],
        indicator,
        cell,
      }))
    }),
  )

const count = fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 4 }), fc.integer({ min: 5, max: 40 }))
const three = fc.tuple(count, count, count)
const units = fc.array(fc.array(three, { minLength: filled.length, maxLength: filled.length }), {
  minLength: 5,
  maxLength: 5,
})

const areasOf = (codes: readonly string[]): readonly AreaSet[] => [
  { label: 'lanet', units: codes.filter((c) => c <= '0003') },
  { label: 'gruppen', units: codes.filter((c) => c >= '0002' && c <= '0004') },
]

test('no count that is small can be computed from all that two releases show of all indicators together', async () => {
  const solve = await linearProgramming()
  let published = 0
  await fc.assert(
    fc.asyncProperty(units, async (counts) => {
      const all = counts.map((c, i) => unitOf(`000${i + 1}`, c))
      const codes = all.map((u) => u.code)
      const early = all.slice(0, 4)
      const first = {
        period,
        units: early,
        areas: areasOf(early.map((u) => u.code)),
        earlier: [],
      }
      const one = await releasePeriod('utredning', first, policy)
      assert.ok(one.audit.pass, JSON.stringify(one.audit))
      const then = [
        { label: 'Total', units: early.map((u) => u.code) },
        ...early.map((u) => ({ label: u.code, units: [u.code] })),
        ...first.areas,
      ]
      const tables = one.tables.map(({ grouping, released }) => ({ grouping, table: released.content }))
      const second = { period, units: all, areas: areasOf(codes), earlier: [{ areas: then, tables }] }
      const two = await releasePeriod('utredning', second, policy)
      /* One that does not pass is not published: then the first is all that there is to see. */
      if (two.audit.pass) published++
      const sums = [...sumsOf(one, first, codes), ...(two.audit.pass ? sumsOf(two, second, codes) : [])]
      const truth = counts.flatMap((c) => places.flatMap((p) => c[filled.indexOf(p)] ?? [0, 0, 0]))
      const sumOf = (of: readonly number[]) => of.reduce((sum, x) => sum + (truth[x] ?? 0), 0)
      for (const { of, value } of sums) if (value !== null) assert.equal(value, sumOf(of))
      const known = sums.flatMap(({ of, value }) => (value === null ? [] : [{ of, value }]))
      const program = solve({ variables: truth.length, sums: knownSums(known) })
      const unsafe = new Map(
        sums.filter(({ of }) => isUnsafe(sumOf(of), policy)).map((s) => [s.of.join(), s] as const),
      )
      for (const { of, value, indicator, cell } of unsafe.values()) {
        assert.equal(value, null)
        const [low, high] = program.ends({ of })
        assert.ok(
          Math.floor(high.value + 1e-6) - Math.ceil(low.value - 1e-6) >= 1,
          `${indicator} ${cell.area} ${JSON.stringify(cell.group)}: ${low.value}–${high.value}`,
        )
      }
      program.close()
    }),
    { numRuns: 4, seed: 20261122, endOnFailure: true },
  )
  assert.ok(published > 0, 'some second release was published')
})
