import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { swarm } from './swarm.ts'

test('dots that have room stay on the line; equal ones stand around it', () => {
  assert.deepEqual(swarm([0, 20, 40], 10), [0, 0, 0])
  assert.deepEqual(swarm([5, 5, 5], 10), [0, -1, 1])
  assert.deepEqual(swarm([], 10), [])
})

test('no two dots of one level are closer than a dot', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 300 }), { maxLength: 120 }), (along) => {
      const levels = swarm(along, 9)
      const byLevel = Map.groupBy(along, (_, i) => levels[i])
      for (const xs of byLevel.values()) {
        const sorted = [...xs].sort((a, b) => a - b)
        assert.ok(sorted.every((x, i) => i === 0 || x - (sorted[i - 1] ?? 0) >= 9))
      }
    }),
  )
})
