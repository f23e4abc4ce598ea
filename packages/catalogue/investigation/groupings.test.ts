import assert from 'node:assert/strict'
import { test } from 'node:test'
import { byAgeGroup, bySex, groupings } from './groupings.ts'

const group = (id: string, answers: Parameters<typeof bySex.groupOf>[0]): string | null | undefined =>
  groupings.find((g) => g.id === id)?.groupOf(answers)

test('age groups begin and end where people expect', () => {
  const groups = [0, 5, 6, 12, 13, 17, 18, 20].map((alder) => byAgeGroup.groupOf({ alder }))
  assert.deepEqual(groups, ['0-5', '0-5', '6-12', '6-12', '13-17', '13-17', '18-20', '18-20'])
  assert.equal(byAgeGroup.groupOf({}), null)
})

test('a known disability is told from none, from a suspected one and from one not known', () => {
  const of = (...funktionsnedsattning: string[]) => group('funktionsnedsattning', { funktionsnedsattning })
  assert.equal(of('npf'), 'ja')
  assert.equal(of('fysisk_sensorisk', 'misstanke'), 'ja')
  assert.equal(of('misstanke'), 'nej')
  assert.equal(of('ingen'), 'nej')
  assert.equal(of('okant'), null)
  assert.equal(group('funktionsnedsattning', {}), null)
})

test('every group a record can fall in is among the codes shown', () => {
  for (const { id, codes } of groupings) assert.ok(codes.length >= 2, id)
  assert.deepEqual(
    bySex.codes.map((c) => c.id),
    ['flicka', 'pojke', 'uppgift_saknas'],
  )
})
