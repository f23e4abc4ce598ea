import assert from 'node:assert/strict'
import { test } from 'node:test'
import { formById } from '@lyhord/catalogue'
import { halfYearOf, linkRecords, tabulate } from '@lyhord/core'
import { releasePolicyOf } from '@lyhord/core/disclosure/policy.ts'
import { countIn } from '../../count_in.ts'
import { inventors } from '../../synthetic/invented_records.ts'
import { usualSpan } from '../../synthetic/synthesise.ts'
import type { Unit } from '../grid.ts'
import { releasePeriod } from '../release_period.ts'
import { leavingPlaced } from '../unknown_sex.ts'
import { judgedTogether } from './judged_together.ts'

const entry = formById('utredning')
const invent = inventors.get('utredning')
assert.ok(entry && invent)
const { form, indicators, groupings } = entry
const by = groupings.filter(({ id }) => id === 'kon' || id === 'aldersgrupp')
const period = '2025-H1'

/** A board with about so many investigations closed in the half-year. */
const unitOf = (seed: number, rows: number): Unit => {
  const records = linkRecords([...invent({ ...usualSpan, rows, seed })], form.keys)
  const cells = tabulate(records, {
    indicators,
    by,
    periodOf: (a) => halfYearOf(String(a[form.keys.closed])),
  })
  const own = cells
    .filter((cell) => cell.period === period)
    .map(({ group, tallies }) => {
      const { kon, aldersgrupp } = group
      const place = { kon: kon ?? 'ej_besvarad', aldersgrupp: aldersgrupp ?? 'ej_besvarad' }
      return { ...place, period, records: countIn(entry, tallies), tallies }
    })
  return { code: `${seed}`, cells: leavingPlaced(own, indicators) }
}

const { hidesInside, ...before } = releasePolicyOf(4)

test('random small boards tell nothing to the one by all their indicators together, and less than they did', async () => {
  const units = [30, 60, 90, 240].map((rows, i) => unitOf(1100 + i, rows))
  const input = { period, units, areas: [], earlier: [] }
  const made = await releasePeriod('utredning', input, { ...before, ...(hidesInside && { hidesInside }) })
  const plain = await releasePeriod('utredning', input, before)
  assert.equal(plain.audit.together, undefined, 'a release by a policy of before is judged as it was')
  const then = await judgedTogether(entry, input, plain.tables, before)
  assert.ok(made.audit.pass && made.audit.together && then.together, JSON.stringify(made.audit))
  assert.equal(made.audit.together.exact, 0)
  assert.ok(then.together.exact > 0, 'by a policy of before some were told')
  assert.ok(made.audit.together.narrow < then.together.narrow / 2)
})
