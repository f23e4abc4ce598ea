import assert from 'node:assert/strict'
import { test } from 'node:test'
import { formById } from '@lyhord/catalogue'
import { halfYearOf, linkRecords, policyOf, tabulate } from '@lyhord/core'
import { countIn } from '@lyhord/core/indicator/count_in.ts'
import { demonstration, demonstrationRecords } from '../synthetic/demonstration.ts'
import type { Unit } from './grid.ts'
import { leavingGrid } from './leaving_grid.ts'
import { releasePeriod } from './release_period.ts'

const entry = formById('utredning')
assert.ok(entry)
const { form, indicators, groupings } = entry
const by = groupings.filter(({ id }) => id === 'kon' || id === 'aldersgrupp')
const period = '2024-H2'

/** What an invented municipality would have submitted of all indicators. */
const unitOf = (code: string): Unit => {
  const records = linkRecords([...demonstrationRecords(code)], form.keys)
  const rows = tabulate(records, { indicators, by, periodOf: (a) => halfYearOf(String(a[form.keys.closed])) })
    .filter((cell) => cell.period === period)
    .map(({ group, tallies }) => {
      const { kon, aldersgrupp } = group
      const place = { kon: kon ?? 'ej_besvarad', aldersgrupp: aldersgrupp ?? 'ej_besvarad' }
      return { ...place, period, records: countIn(entry, tallies), tallies }
    })
  return { code, cells: leavingGrid(rows, indicators) }
}
const all = demonstration().map(({ code }) => unitOf(code))

for (const many of [2, 3, 4])
  test(`${many} small municipalities can release everything, though counts of theirs are alike by chance`, async () => {
    for (const from of [0, 5, 9]) {
      const units = all.slice(from, from + many)
      const made = await releasePeriod('utredning', { period, units, areas: [], earlier: [] }, policyOf(4))
      assert.ok(made.audit.pass && made.audit.audited > 500, JSON.stringify([from, made.audit]))
    }
  })
