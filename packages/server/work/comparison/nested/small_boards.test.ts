import assert from 'node:assert/strict'
import { test } from 'node:test'
import { formById } from '@lyhord/catalogue'
import { releasePolicyOf } from '@lyhord/core/disclosure/policy.ts'
import { nestedAuditOf, tryNested } from '../../protect/nested/audit_nested.ts'
import { inventedUnit, inventedPeriod as period } from '../invented_unit.ts'
import { releasePeriod } from '../release_period.ts'
import { caseOfRelease } from './case_of_release.ts'

const entry = formById('utredning')
assert.ok(entry)

const { hidesInside, ...before } = releasePolicyOf(4)
const regionOf = (rows: readonly number[], seed: number) => ({
  ...{ period, areas: [], earlier: [] },
  units: rows.map((each, i) => inventedUnit(seed + i, each)),
})

for (const [rows, seed] of [
  [[90, 120, 150, 300], 1100],
  [[30, 60, 240], 2200],
] as const)
  test(`${rows.length} random small boards tell no small count too closely by all their indicators together`, async () => {
    const input = regionOf(rows, seed)
    const plain = await releasePeriod('utredning', input, before)
    assert.equal(plain.audit.together, undefined, 'a release by a policy of before is judged as it was')
    const tables = plain.tables.map(({ grouping, released }) => ({ grouping, table: released.content }))
    const { given } = caseOfRelease(entry, input)
    const tried = await tryNested(given(tables), (count) => count > 0 && count <= 4, 4)
    const then = nestedAuditOf(given(tables), tried, 4)
    assert.ok(then.narrow > 0, 'by a policy of before some were told')
    const { audit } = await releasePeriod('utredning', input, {
      ...before,
      ...(hidesInside && { hidesInside }),
    })
    assert.ok(audit.pass && audit.together, JSON.stringify(audit))
    assert.deepEqual([audit.together.exact, audit.together.narrow], [0, 0])
  })

test('what a release before told is not counted against the next one, which tells no more', async () => {
  const input = regionOf([30, 60, 240], 2200)
  const { tables } = await releasePeriod('utredning', input, before)
  const areas = input.units.map(({ code }) => ({ label: code, units: [code] }))
  const everybody = { label: 'Total', units: input.units.map(({ code }) => code) }
  const earlier = [
    {
      areas: [everybody, ...areas],
      tables: tables.map(({ grouping, released }) => ({ grouping, table: released.content })),
    },
  ]
  const { audit } = await releasePeriod('utredning', { ...input, earlier }, releasePolicyOf(4))
  assert.ok(audit.pass && audit.together, JSON.stringify(audit))
  assert.deepEqual([audit.together.exact, audit.together.narrow, audit.toldToMembers], [0, 0, 0])
})
