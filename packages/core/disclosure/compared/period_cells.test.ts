import assert from 'node:assert/strict'
import { test } from 'node:test'
import { policyOf } from '../policy.ts'
import { reread } from '../reread.ts'
import { indexOf } from './cell_index.ts'
import { emptyHalves, figureAt } from './period_cells.ts'

const returns = { id: 'x', kind: 'share' } as const
const place = {
  at: new Map(['2025-H1', '2025-H2'].map((half) => [half, { label: 'Total', units: new Set(['0010']) }])),
}

const halfOf = (half: string, n: number, numerator: number) => {
  const cell = { area: 'Total', group: { kon: 'Total' }, period: half, n, numerator, hidden: null }
  const released = reread({ indicator: 'x', policy: policyOf(4), cells: [cell] })
  return { half, cells: indexOf([released]) }
}

test('a year whose second half has nothing to count yet is of the first alone, and that is told', () => {
  const year = { period: '2025', halves: [halfOf('2025-H1', 100, 20), halfOf('2025-H2', 0, 0)] }
  assert.equal(figureAt(year, place, returns).n, 100)
  assert.deepEqual(emptyHalves(year, place, returns), ['2025-H2'])
})

test('a year with cases in both halves lacks none, and neither does one without any', () => {
  const both = { period: '2025', halves: [halfOf('2025-H1', 100, 20), halfOf('2025-H2', 90, 9)] }
  const neither = { period: '2025', halves: [halfOf('2025-H1', 0, 0), halfOf('2025-H2', 0, 0)] }
  assert.deepEqual(emptyHalves(both, place, returns), [])
  assert.deepEqual(emptyHalves(neither, place, returns), [])
})
