import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { CellSystem } from './cell_system.ts'
import { readFormula } from './formula.ts'
import { isUnsafe, policyOf } from './policy.ts'
import { protect } from './protect.ts'
import { tablesOf } from './tables.ts'

/** Municipalities by sex, age and category, one after the other. */
const systemOf = (freq: readonly number[], muns: number, ages: number): CellSystem => {
  const rows = freq.map((_, i) => {
    const [sex, age] = [Math.floor(i / muns) % 2, Math.floor(i / (2 * muns)) % ages]
    return [`m${i % muns}`, `k${sex}`, `a${age}`, `c${Math.floor(i / (2 * muns * ages))}`]
  })
  const formula = readFormula('mun*sex*age*cat')
  assert.ok('margins' in formula)
  const system = tablesOf({ columns: ['mun', 'sex', 'age', 'cat'], rows, freq }, [formula], true)
  assert.ok('freq' in system)
  return system
}

test('a table where an interval depends on sevenths is protected in the end', { timeout: 60_000 }, () => {
  const freq = [
    2, 2, 0, 0, 1, 1, 2, 0, 9, 2, 7, 0, 8, 0, 0, 0, 5, 0, 1, 2, 0, 2, 0, 2, 6, 2, 0, 0, 2, 6, 0, 6, 0, 0, 2,
    1, 2, 0, 0, 3, 2, 0, 0, 0, 5, 2, 1, 2, 0, 2, 2, 6, 3, 0,
  ]
  const system = systemOf(freq, 3, 3)
  const { suppressed, unproved } = protect(system, policyOf(4))
  assert.deepEqual(unproved, [])
  assert.ok(
    suppressed.every((hidden, cell) => hidden === 1 || !isUnsafe(system.freq[cell] ?? 0, policyOf(4))),
  )
})

test('what earlier releases tell too closely is said, and not tried for ever', { timeout: 60_000 }, () => {
  const system = systemOf([2, 19, 1, 3, 3, 2, 11, 2], 2, 2)
  const margin = (cell: number) => system.labelsOf(cell).slice(0, 3).includes('Total')
  const { lost, unproved } = protect(system, policyOf(4), margin)
  assert.deepEqual(lost, [])
  assert.equal(unproved.length, 12)
})

/** All margins of so many columns of three values each, and counts that are always the same. */
const crossed = (letters: string, countOf: (random: () => number) => number, seed: number): CellSystem => {
  const columns = [...letters]
  const codes = Array.from({ length: 3 ** columns.length }, (_, i) =>
    i.toString(3).padStart(columns.length, '0'),
  )
  let state = seed
  const random = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
  const freq = codes.map(() => countOf(random))
  const formula = readFormula(columns.join('*'))
  assert.ok('margins' in formula)
  const system = tablesOf({ columns, rows: codes.map((code) => [...code]), freq }, [formula], true)
  assert.ok('freq' in system)
  return system
}

test('what is not proved with the fewest cells hidden is proved with more', () => {
  const system = crossed('abcde', (random) => (random() < 0.3 ? 0 : Math.floor(random() * 4)), 768_063_893)
  const { suppressed, unproved } = protect(system, policyOf(4))
  assert.deepEqual(unproved, [])
  assert.ok(system.freq.every((count, cell) => suppressed[cell] === 1 || !isUnsafe(count, policyOf(4))))
})

test('tables of six columns with small counts everywhere are protected, and come to an end', () => {
  const system = crossed('abcdef', (random) => Math.floor(random() * 5), 12_345)
  const { suppressed, unproved } = protect(system, policyOf(4))
  assert.deepEqual(unproved, [])
  assert.ok(system.freq.every((count, cell) => suppressed[cell] === 1 || !isUnsafe(count, policyOf(4))))
})
