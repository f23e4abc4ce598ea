import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readFormula, type TableFormula } from './formula.ts'
import { tablesOf } from './tables.ts'

const formula = (text: string): TableFormula => {
  const read = readFormula(text)
  assert.ok('margins' in read)
  return read
}

const columns = ['mun', 'reg', 'sex']
const counts = {
  columns,
  rows: [
    ['a', 'x', 'K'],
    ['a', 'x', 'P'],
    ['b', 'x', 'K'],
    ['b', 'x', 'P'],
    ['y', 'y', 'K'],
    ['y', 'y', 'K'],
  ],
  freq: [1, 2, 3, 0, 5, 6],
}

test('cells are published once, with values of alternatives in one column and the missing as 0', () => {
  const system = tablesOf(counts, [formula('(mun+reg)*sex')], true)
  assert.ok('freq' in system)
  assert.deepEqual(system.dimensions, ['mun', 'sex'])
  const shown = Array.from(system.freq, (freq, cell) => [...system.labelsOf(cell), freq].join(' ')).sort()
  assert.deepEqual(shown, [
    'Total K 15',
    'Total P 2',
    'Total Total 17',
    'a K 1',
    'a P 2',
    'a Total 3',
    'b K 3',
    'b P 0',
    'b Total 3',
    'x K 4',
    'x P 2',
    'x Total 6',
    'y K 11',
    'y P 0',
    'y Total 11',
  ])
})

test('of alternatives of which neither tells the other, only what the counts have together exists', () => {
  const rows = [
    ['north', 'small'],
    ['north', 'large'],
    ['south', 'large'],
  ]
  const system = tablesOf({ columns: ['reg', 'size'], rows, freq: [1, 2, 3] }, [formula('reg+size')], false)
  assert.ok('parts' in system)
  assert.equal(system.parts.length, 3)
})

test('what stands under a shown 0 is left out, and kept when zeros are hidden', () => {
  const known = tablesOf(counts, [formula('mun*sex')], true)
  const hidden = tablesOf(counts, [formula('mun*sex')], false)
  assert.ok('freq' in known && 'freq' in hidden)
  assert.equal(known.parts.length, 4)
  assert.equal(hidden.parts.length, 6)
})

test('tables that cannot be made say why', () => {
  const flawOf = (rows: string[][], ...texts: string[]) => {
    const made = tablesOf({ columns, rows, freq: rows.map(() => 1) }, texts.map(formula), true)
    return 'flaw' in made ? made : undefined
  }
  assert.deepEqual(flawOf([['a', 'x', 'K']], 'mun*age'), { flaw: 'unknown-column', column: 'age' })
  assert.deepEqual(flawOf([['a', 'x', 'K']], '(mun+reg)*sex', 'mun*reg'), {
    flaw: 'crossed-alternatives',
    column: 'mun',
  })
  const twice = [
    ['a', 'b', 'K'],
    ['b', 'b', 'K'],
  ]
  assert.deepEqual(flawOf(twice, '(mun+reg)*sex'), { flaw: 'same-label', column: 'mun', label: 'b' })
  assert.deepEqual(flawOf([['Total', 'x', 'K']], 'mun'), { flaw: 'total-label', column: 'mun' })
})
