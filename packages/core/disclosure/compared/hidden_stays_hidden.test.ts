import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { policyOf } from '../policy.ts'
import type { ReleasedCell } from '../released_table.ts'
import { reread } from '../reread.ts'
import type { ComparedArea, ComparedMember } from './asked.ts'
import { backdropOf } from './backdrop.ts'
import { indexOf } from './cell_index.ts'
import { compareIndicator } from './compare_indicator.ts'
import { compareProfile } from './compare_profile.ts'
import type { PeriodCells } from './period_cells.ts'

const codes = Array.from({ length: 12 }, (_, i) => `00${i + 10}`)
const halves = ['2025-H1', '2025-H2']
const groups = ['Total', 'flicka', 'pojke']

const at = (label: string, units: readonly string[]) =>
  new Map(halves.map((half) => [half, { label, units: new Set(units) }]))
const area = (label: string, units: readonly string[]): ComparedArea => ({
  label,
  kind: label === 'Total' ? 'all' : 'group',
  name: label,
  invented: true,
  members: units.length,
  reported: units.length,
  at: at(label, units),
})
const areas = [area('Total', codes), area('norra', codes.slice(0, 5))]
const members = codes.map(
  (code, i): ComparedMember => ({
    key: code,
    code,
    name: code,
    mine: i === 0,
    in: ['Total'],
    at: at(code, [code]),
    listed: true,
  }),
)

interface Drawn {
  readonly n: number
  readonly share: number
  readonly hidden: 'no' | 'numerator' | 'all'
}
const drawn: fc.Arbitrary<Drawn> = fc.record({
  n: fc.integer({ min: 0, max: 300 }),
  share: fc.double({ min: 0, max: 1, noNaN: true }),
  hidden: fc.constantFrom('no', 'no', 'numerator', 'all'),
})
const places = halves.flatMap((half) =>
  [...codes, 'Total', 'norra'].flatMap((label) => groups.map((code) => ({ half, label, code }))),
)

/** The cells, with `noise` where a release has nothing to say: what is hidden must not matter. */
const cellsOf = (all: readonly Drawn[], half: string, noise: number): readonly ReleasedCell[] =>
  places.flatMap((place, i): readonly ReleasedCell[] => {
    const cell = all[i]
    if (place.half !== half || !cell) return []
    const { n, share, hidden } = cell
    const told = { area: place.label, group: { kon: place.code }, period: half }
    if (hidden === 'no') return [{ ...told, n, numerator: Math.round(n * share), hidden: null }]
    return [
      {
        ...told,
        n: hidden === 'all' ? null : n,
        numerator: hidden === 'all' ? null : noise,
        hidden: 'protected' as const,
      },
    ]
  })

const tellsOf = (all: readonly Drawn[], noise: number, kind: 'share' | 'ratio' | 'count') => {
  const indicator = { id: 'x', kind }
  const cells = halves.map((half) => ({
    half,
    cells: indexOf([reread({ indicator: 'x', policy: policyOf(4), cells: cellsOf(all, half, noise) })]),
  }))
  const over: readonly PeriodCells[] = [
    ...cells.map((one) => ({ period: one.half, halves: [one] })),
    { period: '2025', halves: cells },
  ]
  return over.map((period) => {
    const [against, place] = [areas[0], members[0]]
    assert.ok(against && place)
    const asked = {
      indicator,
      period,
      over,
      areas,
      members,
      against,
      codes: { kon: groups.slice(1), aldersgrupp: [] },
    }
    const backdrop = backdropOf(period, indicator, members)
    const one = { ...indicator, indicator: 'x', code: null, direction: 'none' as const, period, backdrop }
    return {
      period,
      page: compareIndicator(asked).content,
      profile: compareProfile({ place, against, isPeer: true, indicators: [one] }).content,
    }
  })
}

test('whatever a hidden cell holds, everything that is derived of a release is the same, and its own figure is nothing', () => {
  const kinds = fc.constantFrom<'share' | 'ratio' | 'count'>('share', 'ratio', 'count')
  fc.assert(
    fc.property(
      fc.array(drawn, { minLength: places.length, maxLength: places.length }),
      fc.integer({ min: 0, max: 1000 }),
      fc.integer({ min: 0, max: 1000 }),
      kinds,
      (all, one, other, kind) => {
        const [first, second] = [tellsOf(all, one, kind), tellsOf(all, other, kind)]
        assert.deepEqual(
          second.map(({ page, profile }) => ({ page, profile })),
          first.map(({ page, profile }) => ({ page, profile })),
        )
        for (const { period, page } of first)
          for (const { key, figure } of page.members) {
            const isHidden = places.some(
              (p, i) =>
                p.label === key &&
                p.code === 'Total' &&
                period.halves.some((h) => h.half === p.half) &&
                all[i]?.hidden !== 'no',
            )
            assert.equal(figure.hidden !== null, isHidden)
            if (isHidden)
              assert.deepEqual([figure.numerator, figure.value, figure.interval], [null, null, null])
          }
      },
    ),
    { numRuns: 40, seed: 20261122 },
  )
})
