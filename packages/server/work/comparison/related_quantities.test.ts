import assert from 'node:assert/strict'
import { test } from 'node:test'
import { formById } from '@lyhord/catalogue'
import type { ReleasedCell, Tally } from '@lyhord/core'
import { releasePolicyOf } from '@lyhord/core/disclosure/policy.ts'
import type { TallyRow } from '../../queries/tallies.ts'
import type { Unit } from './grid.ts'
import { leavingGrid } from './leaving_grid.ts'
import { type MadePeriod, releasePeriod } from './release_period.ts'

const period = '2025-H1'
const indicators = formById('utredning')?.indicators ?? []
const of = (n: number, numerator = 0, counts: Tally['counts'] = {}): Tally => ({
  n,
  numerator,
  missing: 0,
  counts,
})

/** One group of investigations: with and without a talk, of those with one so many alone with the child. */
interface Talks {
  readonly all: number
  readonly talk: number
  /** Of those with a talk, it is known of so many whether it was alone. */
  readonly known: number
}

const talksOf = (code: string, girls: Talks, boys: Talks): Unit => ({
  code,
  cells: leavingGrid(
    (
      [
        ['flicka', girls],
        ['pojke', boys],
      ] as const
    ).map(
      ([kon, { all, talk, known }]): TallyRow => ({
        ...{ period, kon, aldersgrupp: '6-12', records: all },
        tallies: {
          antal_utredningar: of(all),
          samtal_minst_1: of(all, talk),
          samtal_enskilt_andel: of(known, Math.floor(known / 2)),
        },
      }),
    ),
    indicators,
  ),
})

/** One group of investigations by outcome, and how many were referred: to either of two places. */
const outcomesOf = (
  code: string,
  [granted, none, open, other]: readonly [number, number, number, number],
): Unit => {
  const all = granted + none + open + other
  const counts = { insats: granted, inget_behov: none, hanvisad_oppen_insats: open, hanvisad_annan: other }
  const tallies = {
    antal_utredningar: of(all),
    utfall_fordelning: of(all, 0, counts),
    insats_andel: of(all, granted),
    hanvisad_andel: of(all, open + other),
  }
  const row = { period, kon: 'flicka', aldersgrupp: '6-12', records: all, tallies }
  return { code, cells: leavingGrid([row], indicators) }
}

const made = (units: readonly Unit[]): Promise<MadePeriod> =>
  releasePeriod('utredning', { period, units, areas: [], earlier: [] }, releasePolicyOf(4))

const cellOf = (
  { tables }: MadePeriod,
  indicator: string,
  area: string,
  code = 'Total',
): ReleasedCell | undefined =>
  tables
    .find((t) => t.indicator === indicator && t.grouping === 'kon')
    ?.released.content.cells.find((c) => c.area === area && c.group.kon === code)

const many: Talks = { all: 40, talk: 25, known: 24 }

test('how many a later question was asked of does not tell how few an earlier one left out', async () => {
  const units = ['0001', '0002', '0003', '0004', '0005'].map((code) => talksOf(code, many, many))
  const few: Talks = { all: 27, talk: 25, known: 25 }
  const release = await made([talksOf('0000', few, many), ...units])
  assert.ok(release.audit.pass, JSON.stringify(release.audit))
  const [talk, alone] = ['samtal_minst_1', 'samtal_enskilt_andel'].map((id) =>
    cellOf(release, id, '0000', 'flicka'),
  )
  assert.deepEqual([talk?.n, talk?.hidden], [27, 'protected'], 'two girls had no talk')
  assert.equal(alone?.n, null, 'it is known of 25 whether they met alone: so at most two of 27 had none')
  const [told, sum] = ['flicka', 'Total'].map((code) => cellOf(release, 'samtal_enskilt_andel', '0001', code))
  assert.deepEqual([told?.n, sum?.n], [24, 48], 'elsewhere it hides nothing')
})

test('a share of several outcomes together does not tell one of them that is few', async () => {
  const counts = [
    [20, 7, 30, 3],
    [30, 8, 35, 8],
    [25, 9, 31, 7],
    [40, 10, 32, 9],
    [33, 11, 34, 6],
  ] as const
  const release = await made(counts.map((own, i) => outcomesOf(`000${i}`, own)))
  assert.ok(release.audit.pass, JSON.stringify(release.audit))
  const shown = (id: string, area: string) => cellOf(release, id, area)?.numerator ?? null
  const areas = ['Total', ...counts.keys()].map((area) => (area === 'Total' ? area : `000${area}`))
  const told = areas.filter(
    (area) =>
      shown('utfall_fordelning:hanvisad_annan', area) !== null ||
      [shown('hanvisad_andel', area), shown('utfall_fordelning:hanvisad_oppen_insats', area)].every(
        (count) => count !== null,
      ),
  )
  assert.ok(!told.includes('0000'), 'three')
  assert.ok(told.length < areas.length - 1, `nor is everything but the three told: ${told.join()}`)
})
