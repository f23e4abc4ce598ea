import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import {
  filters,
  filtersOn,
  onlyOf,
  orders,
  readSelection,
  type Selection,
  spanOf,
  splits,
  views,
  withCode,
  writeSelection,
} from './selection.ts'

test('an empty address shows everything, by sex, as charts', () => {
  assert.deepEqual(readSelection({}), { split: 'kon', view: 'diagram', order: 'formular', only: {} })
})

test('what is as usual is not in the address', () => {
  const address = writeSelection(readSelection({}))
  assert.deepEqual(
    Object.values(address).filter((v) => v !== undefined),
    [],
  )
})

test('a year that the address gives as a number is a period', () => {
  assert.deepEqual(spanOf(readSelection({ period: 2024 })), { from: '2024-01-01', to: '2024-12-31' })
})

test('days in the wrong order are turned round', () => {
  const { from, to } = readSelection({ fran: '2025-03-01', till: '2025-01-01' })
  assert.deepEqual([from, to], ['2025-01-01', '2025-03-01'])
})

test('a mistyped address still opens the page', () => {
  const selection = readSelection({
    period: '2025-H3',
    fran: '2025-02-30',
    dela: 'lag',
    fodelseland: ';drop',
  })
  assert.deepEqual(selection, { split: 'kon', view: 'diagram', order: 'formular', only: {} })
})

test('codes that the form does not have are left out', () => {
  const selection = readSelection({ fodelseland: 'sverige,mars' }, (_, code) => code !== 'mars')
  assert.deepEqual(selection.only, { fodelseland: ['sverige'] })
})

test('filters are sent as the server reads them', () => {
  const selection = readSelection({ tidigare_kand: 'nej', fodelseland: 'sverige,norden' })
  assert.equal(onlyOf(selection), 'fodelseland:sverige,norden;tidigare_kand:nej')
  assert.equal(filtersOn(selection), 2)
  assert.equal(onlyOf(readSelection({})), undefined)
})

test('a code is turned on, and off again', () => {
  const none = readSelection({})
  const one = withCode(none, 'fodelseland', 'sverige')
  assert.deepEqual(one.only, { fodelseland: ['sverige'] })
  assert.deepEqual(withCode(one, 'fodelseland', 'sverige'), none)
})

const code = fc.stringMatching(/^[a-z_]{1,12}$/)
const selections = fc.record({
  split: fc.constantFrom(...splits),
  view: fc.constantFrom(...views),
  order: fc.constantFrom(...orders),
  only: fc
    .dictionary(fc.constantFrom(...filters), fc.uniqueArray(code, { minLength: 1, maxLength: 4 }), {
      noNullPrototype: true,
    })
    .map((only): Selection['only'] => only),
})

test('every selection comes back from its own address', () => {
  fc.assert(
    fc.property(selections, (s) =>
      assert.deepEqual(readSelection(writeSelection(s)), { ...s, only: { ...s.only } }),
    ),
  )
})
