import assert from 'node:assert/strict'
import { test } from 'node:test'
import { formById } from '@lyhord/catalogue'
import { type ReleasePolicy, releasePolicyOf } from '@lyhord/core/disclosure/policy.ts'
import { knownToMember } from '../../protect/members/known_to_member.ts'
import { toldToMembers } from '../../protect/members/told_to_members.ts'
import { tryNested } from '../../protect/nested/audit_nested.ts'
import { widthOf } from '../../protect/nested/guarded.ts'
import type { NestedCase } from '../../protect/nested/nested_case.ts'
import { inventedUnit, inventedPeriod as period } from '../invented_unit.ts'
import type { MadeTable } from '../release_all.ts'
import { releasePeriod } from '../release_period.ts'
import { caseOfRelease } from './case_of_release.ts'

const entry = formById('utredning')
assert.ok(entry)
const isUnsafe = (count: number): boolean => count > 0 && count <= 4
const units = [60, 90, 240].map((rows, i) => inventedUnit(3300 + i, rows))
const input = { period, areas: [], earlier: [], units }
const { guardsMembers, ...before } = releasePolicyOf(4)

const seenIn = (tables: readonly MadeTable[]): NestedCase =>
  caseOfRelease(entry, input).given(
    tables.map(({ grouping, released }) => ({ grouping, table: released.content })),
  )

/** How many small counts of others each board tells to the one with its own, by linear programming over everything shown. */
const toldByOwn = async (policy: ReleasePolicy) => {
  const { tables, audit } = await releasePeriod('utredning', input, policy)
  const given = seenIn(tables)
  const told: number[] = []
  for (const board of Array(given.boards).keys()) {
    const tried = await tryNested(knownToMember(given, board), isUnsafe, 1)
    const others = tried.filter(({ cell }) => !given.areas[cell.area]?.includes(board))
    told.push(others.filter((each) => widthOf(each) < 1).length)
  }
  return { audit, told, hidden: given.hidden.length, found: await toldToMembers(given, isUnsafe) }
}

test('no board tells a small count of another with its own, which by a policy of before some did', async () => {
  const then = await toldByOwn(before)
  assert.ok(then.audit.pass && then.audit.toldToMembers === undefined, 'judged as it was')
  assert.ok(then.told.some((count) => count > 0))
  assert.ok(then.found.length > 0)
  const now = await toldByOwn({ ...before, ...(guardsMembers && { guardsMembers }) })
  assert.ok(now.audit.pass, JSON.stringify(now.audit))
  assert.equal(now.audit.toldToMembers, 0)
  assert.deepEqual(now.told, [0, 0, 0])
  assert.deepEqual(now.found, [])
  assert.ok(now.hidden > then.hidden)
})
