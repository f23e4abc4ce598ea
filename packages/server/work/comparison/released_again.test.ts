import assert from 'node:assert/strict'
import { test } from 'node:test'
import { formById } from '@lyhord/catalogue'
import { releasePolicyOf } from '@lyhord/core/disclosure/policy.ts'
import type { Unit } from './grid.ts'
import { leavingGrid } from './leaving_grid.ts'
import { type MadePeriod, type PeriodInput, releasePeriod } from './release_period.ts'

const period = '2025-H1'
const indicators = formById('utredning')?.indicators ?? []
const codes = ['0001', '0002', '0003', '0004'] as const

/** As many girls as boys; of so many there was a talk with half. */
const unitOf = (code: string, n: number): Unit => ({
  code,
  cells: leavingGrid(
    ['flicka', 'pojke'].map((kon) => {
      const of = { n, missing: 0, counts: {} }
      const tallies = {
        antal_utredningar: { ...of, numerator: 0 },
        samtal_minst_1: { ...of, numerator: Math.floor(n / 2) },
      }
      return { period, kon, aldersgrupp: '6-12', records: n, tallies }
    }),
    indicators,
  ),
})
const make = (input: PeriodInput) => releasePeriod('utredning', input, releasePolicyOf(4))
const countOf = ({ tables }: MadePeriod, area: string) =>
  tables
    .find((t) => t.indicator === 'antal_utredningar' && t.grouping === 'kon')
    ?.released.content.cells.find((c) => c.area === area && c.group.kon === 'Total')?.n

test('a board that has corrected a few cases since does not tell of them, and the others stay as they were', async () => {
  const units = codes.map((code, i) => unitOf(code, 30 + 4 * i))
  const first = await make({ period, units, areas: [], earlier: [] })
  const same = codes.slice(1).map((code) => ({ label: code, units: [code] }))
  const corrected = [
    { label: 'Total', units: codes },
    { label: '0001', units: ['0001'] },
  ]
  const tables = first.tables.map(({ grouping, released }) => ({ grouping, table: released.content }))
  const again = async (n: number) =>
    make({
      ...{ period, areas: [], units: [unitOf('0001', n), ...units.slice(1)] },
      earlier: [{ areas: same, corrected, tables }],
    })
  const [few, many] = [await again(31), await again(60)]
  assert.ok(few.audit.pass && many.audit.pass)
  assert.deepEqual([countOf(first, 'Total'), countOf(first, '0001')], [288, 60])
  assert.deepEqual([countOf(few, 'Total'), countOf(few, '0001')], [null, null], 'two came')
  assert.deepEqual([countOf(many, 'Total'), countOf(many, '0001')], [348, 120], 'sixty came')
  assert.equal(countOf(few, '0002'), countOf(first, '0002'))
})
