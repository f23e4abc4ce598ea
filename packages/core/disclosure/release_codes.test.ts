import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { isUnsafe, policyOf } from './policy.ts'
import { releaseCodes } from './release_codes.ts'

const codes = ['a', 'b', 'c', 'd']
const units = ['0001', '0002', '0003', '0004', '0005']
const policy = policyOf(4)

const releaseOf = (counts: readonly (readonly number[])[]) => {
  const made = releaseCodes(
    {
      indicator: 'huvudorsak_fordelning',
      codes,
      areaGroups: ['grupp'],
      margins: ['kon'],
      period: '2025-H1',
      cells: units.map((area, i) => {
        const own = Object.fromEntries(codes.map((code, c) => [code, counts[i]?.[c] ?? 0]))
        const n = Object.values(own).reduce((a, b) => a + b, 0)
        return {
          area,
          memberOf: { grupp: i < 3 ? 'norra' : 'sodra' },
          tally: { n, missing: 0, numerator: 0, counts: own },
        }
      }),
    },
    policy,
  )
  assert.ok(!('flaw' in made))
  return made.released
}
const cellOf = (released: ReturnType<typeof releaseOf>, code: string, area: string) =>
  released.get(code)?.content.cells.find((c) => c.area === area)

test('large codes are shown as shares of everybody', () => {
  const released = releaseOf(units.map(() => [20, 30, 10, 40]))
  assert.equal(released.get('b')?.content.indicator, 'huvudorsak_fordelning:b')
  assert.deepEqual(cellOf(released, 'b', '0002'), {
    area: '0002',
    group: { kon: 'Total' },
    period: '2025-H1',
    n: 100,
    numerator: 30,
    hidden: null,
  })
  assert.equal(cellOf(released, 'b', 'Total')?.numerator, 150)
})

test('what all but a few have is hidden, and a small code cannot be taken from everybody minus the others', () => {
  const released = releaseOf([[3, 30, 0, 0], ...units.slice(1).map(() => [20, 30, 10, 40])])
  assert.deepEqual(
    ['a', 'b', 'c'].map((code) => cellOf(released, code, '0001')?.hidden),
    ['protected', 'protected', null],
  )
  assert.equal(cellOf(released, 'b', '0001')?.n, 33)
})

test('no shown number leaves a small code of a member or a group as the only unknown of a sum', () => {
  const count = fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 4 }), fc.integer({ min: 5, max: 40 }))
  const row = fc.array(count, { minLength: codes.length, maxLength: codes.length })
  fc.assert(
    fc.property(fc.array(row, { minLength: units.length, maxLength: units.length }), (counts) => {
      const released = releaseOf(counts)
      for (const area of [...units, 'norra', 'sodra', 'Total']) {
        const cells = codes.map((code) => cellOf(released, code, area))
        for (const cell of cells) {
          if (cell?.hidden !== null || cell.n === null || cell.numerator === null) continue
          assert.ok(!isUnsafe(cell.numerator, policy) && !isUnsafe(cell.n, policy))
          assert.ok(!isUnsafe(cell.n - cell.numerator, policy), 'the complement')
        }
        const hidden = cells.filter((c) => c?.hidden !== null)
        const isEverybodyShown = cells.some((c) => c?.n !== null)
        if (isEverybodyShown) assert.notEqual(hidden.length, 1, `${area} ${JSON.stringify(counts)}`)
      }
    }),
    { numRuns: 60, seed: 20261122 },
  )
})
