import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { AreaSet } from '../comparison/area_sets.ts'
import { shownAreas } from '../comparison/shown_areas.ts'
import { toldPairs } from './told_pairs.ts'

const units = ['0001', '0002', '0003', '0004', '0005', '0006', '0007']
const area = (label: string, ...members: number[]) => ({ label, units: members.map((m) => `000${m}`) })
const labels = (areas: ReturnType<typeof area>[], of: readonly string[] = units) =>
  shownAreas(of, areas, 3).areas.map((a) => a.label)

test('an area of one or two boards has no total of its own', () => {
  assert.deepEqual(labels([area('en', 1), area('tva', 1, 2), area('tre', 1, 2, 3)]), ['tre'])
})

test('nor one that leaves two boards beside it, in all or in a larger area', () => {
  assert.deepEqual(labels([area('fem', 1, 2, 3, 4, 5)]), [])
  assert.deepEqual(labels([area('sex', 1, 2, 3, 4, 5, 6), area('fyra', 1, 2, 3, 4)]), ['sex'])
})

test('nor the last of several that together leave two', () => {
  const many = [...units, '0008']
  assert.deepEqual(labels([area('en', 1, 2, 3), area('annan', 4, 5, 6)], many), ['en'])
})

test('of two boards alone not even all together are shown, and before the policy everything was', () => {
  const two = units.slice(0, 2)
  assert.deepEqual(shownAreas(two, [area('bygden', 1, 2)], 3), { everybody: false, areas: [] })
  assert.equal(shownAreas(two, [area('bygden', 1, 2)], undefined).everybody, true)
})

test('the auditor finds the pairs that areas tell, by another way than the one that chooses areas', () => {
  const some = fc.subarray(units, { minLength: 1 })
  let [told, quiet] = [0, 0]
  fc.assert(
    fc.property(fc.array(some, { maxLength: 6 }), (sets) => {
      const areas = sets.map((own, i) => ({ label: `o${i}`, units: own }))
      const kept = shownAreas(units, areas, 3)
      const asSets = (all: readonly AreaSet[]) =>
        [units, ...all.map((a) => a.units)].map((own) => new Set(own))
      assert.deepEqual(toldPairs(units, asSets([...kept.areas])), [])
      for (const [i, left] of areas.entries()) {
        if (left.units.length < 3 || kept.areas.includes(left)) continue
        const before = areas.slice(0, i).filter((a) => kept.areas.includes(a))
        assert.notDeepEqual(toldPairs(units, asSets([...before, left])), [])
        told++
      }
      if (kept.areas.length === areas.length) quiet++
    }),
    { numRuns: 400, seed: 23 },
  )
  assert.ok(told > 50 && quiet > 20, `${told} ${quiet}`)
})
