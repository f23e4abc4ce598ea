import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readFormula } from './formula.ts'

/** The margins of a formula as text, sorted. */
const marginsOf = (text: string): readonly string[] => {
  const read = readFormula(text)
  assert.ok('margins' in read)
  return read.margins.map((margin) => [...margin].sort().join(':')).sort()
}

test('a star crosses with all margins, a plus lists alternatives', () => {
  assert.deepEqual(marginsOf('(mun+reg)*sex'), ['', 'mun', 'mun:sex', 'reg', 'reg:sex', 'sex'])
  assert.deepEqual(marginsOf('a*b*c'), ['', 'a', 'a:b', 'a:b:c', 'a:c', 'b', 'b:c', 'c'])
  assert.deepEqual(marginsOf('a*b + c'), ['', 'a', 'a:b', 'b', 'c'])
  assert.deepEqual(marginsOf('~ kön * `ålder vid start`'), [
    '',
    'kön',
    'kön:ålder vid start',
    'ålder vid start',
  ])
})

test('alternatives share the column of the first', () => {
  const read = readFormula('(mun+reg+län)*sex')
  assert.ok('shared' in read)
  assert.deepEqual(read.shared.at(-1), ['mun', 'reg', 'län'])
})

test('a formula that cannot be read tells where', () => {
  assert.deepEqual(readFormula('(mun+reg*sex'), { position: 13, found: '' })
  assert.deepEqual(readFormula('mun**sex'), { position: 5, found: '*' })
  assert.deepEqual(readFormula('mun sex'), { position: 5, found: 'sex' })
  assert.deepEqual(readFormula('mun)'), { position: 4, found: ')' })
  assert.deepEqual(readFormula(''), { position: 1, found: '' })
  assert.deepEqual(readFormula('7*a'), { position: 1, found: '7' })
})
