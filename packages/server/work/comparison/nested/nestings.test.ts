import assert from 'node:assert/strict'
import { test } from 'node:test'
import { formById } from '@lyhord/catalogue'
import { nestedAuditOf, tryNested } from '../../protect/nested/audit_nested.ts'
import { caseOf } from '../../protect/nested/one_group_case.ts'
import { quantitiesOf } from './quantities.ts'

const entry = formById('utredning')
assert.ok(entry)
const { all, divided, nestings, numberOf } = quantitiesOf(entry)

/** The quantities around one, as far as the nestings between quantities that are told by groups say. */
const aroundInGroups = (inner: number, found = new Set<number>()): ReadonlySet<number> => {
  for (const [own, outer] of nestings)
    if (own === inner && divided[outer] && !found.has(outer)) aroundInGroups(outer, found.add(outer))
  return found
}

test('what is told by groups follows there too, though not through what is told of everybody alone', () => {
  for (const [inner, { records }] of all.entries()) {
    if (!divided[inner] || records.every((n) => n === 0)) continue
    const around = aroundInGroups(inner)
    for (const [outer, { records: most }] of all.entries())
      if (outer !== inner && divided[outer] && records.every((n, i) => n <= (most[i] ?? 0)))
        assert.ok(around.has(outer), `${all[inner]?.one.id} is inside ${all[outer]?.one.id}`)
  }
})

test('a quantity that is told by groups is counted by an indicator that has them', () => {
  for (const [number, { one }] of all.entries())
    assert.equal(one.code === null, divided[number], `${one.id} of quantity ${number}`)
})

test('closed anew within a year is inside all investigations, and tells how few a small board can have', async () => {
  const [inner, outer] = ['ater_inom_ett_ar', 'antal_utredningar'].map((id) => numberOf(id, 'Total'))
  assert.ok(inner !== undefined && outer !== undefined)
  const isInside = aroundInGroups(inner).has(outer)
  const hidden = [
    [0, 2],
    [0, 3],
    [1, 1],
    [1, 2],
  ] as const
  // girls of four boards: 34 − 15 − 11 leave 8 for two boards, and 31 − 13 − 0 leave 18 for two others
  const counts = [
    [15, 11, 7, 1],
    [13, 11, 7, 0],
  ]
  const given = caseOf(counts, hidden, { nestings: isInside ? [[1, 0]] : [] })
  const { narrow, exact } = nestedAuditOf(given, await tryNested(given, (n) => n > 0 && n <= 4, 4), 4)
  assert.deepEqual([narrow, exact], [1, 0], 'there are none or one in the last')
})
