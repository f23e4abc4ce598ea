import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readFormula } from './formula.ts'
import { policyOf } from './policy.ts'
import { protect } from './protect.ts'
import { tablesOf } from './tables.ts'

// one person and four in a row whose total of 5 is known: the one can tell the four
const freq = [1, 4, 20, 30, 9, 11, 25, 31, 12]
const counts = {
  columns: ['r', 'c'],
  rows: freq.map((_, i) => [`r${Math.floor(i / 3)}`, `c${i % 3}`]),
  freq,
}

const suppressedInFirstRow = (alone: boolean): number => {
  const formula = readFormula('r*c')
  assert.ok('margins' in formula)
  const system = tablesOf(counts, [formula], true)
  assert.ok('freq' in system)
  const { suppressed } = protect(system, policyOf(4, { alone }))
  return Array.from(system.freq.keys()).filter(
    (cell) => suppressed[cell] === 1 && system.labelsOf(cell)[0] === 'r0',
  ).length
}

test('somebody alone in a cell tells another cell of two, unless the policy guards against it', () => {
  assert.equal(suppressedInFirstRow(false), 2)
  assert.equal(suppressedInFirstRow(true), 3)
})
