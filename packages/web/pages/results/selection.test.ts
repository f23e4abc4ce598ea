import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { figuresOf } from '../../forms/figures.ts'
import { knowledgeOf } from './knowledge.ts'
import {
  filtersOn,
  noSplit,
  onlyOf,
  orders,
  readSelection as readFor,
  type Selection,
  spanOf,
  views,
  withCode,
  writeSelection as writeFor,
} from './selection.ts'

// a promise of its own: tests that wait for one that another file made are taken for that file's
const known = async () => knowledgeOf('utredning', await figuresOf('utredning'))
const knowledge = await known()
const readSelection = (search: Readonly<Record<string, unknown>>) => readFor(search, knowledge)
const writeSelection = (s: Selection) => writeFor(s, knowledge)

test('an empty address shows everything, by sex, as charts', () => {
  assert.deepEqual(readSelection({}), {
    form: 'utredning',
    split: 'kon',
    view: 'diagram',
    order: 'formular',
    only: {},
  })
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
  assert.deepEqual(selection, {
    form: 'utredning',
    split: 'kon',
    view: 'diagram',
    order: 'formular',
    only: {},
  })
})

test('codes that the form does not have are left out', () => {
  const selection = readSelection({ fodelseland: 'sverige,mars' })
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

test('a form of its own kind has its own splits and filters, and stands in the address', async () => {
  const staff = knowledgeOf('oppen_insats_resurs', await figuresOf('oppen_insats_resurs'))
  const selection = readFor({ dela: 'kon', fodelseland: 'sverige' }, staff)
  assert.deepEqual([selection.split, selection.only], ['kategori', {}])
  assert.equal(writeFor(selection, staff).form, 'oppen_insats_resurs')
})

const codes = knowledge.filters.map(({ id, codes: all }) =>
  fc.tuple(
    fc.constant(id),
    fc.uniqueArray(fc.constantFrom(...all.map((c) => c.id)), { minLength: 1, maxLength: 4 }),
  ),
)
const selections = fc.record({
  form: fc.constant(knowledge.form),
  split: fc.constantFrom(...knowledge.splits.map((g) => g.id), noSplit),
  view: fc.constantFrom(...views),
  order: fc.constantFrom(...orders),
  only: fc
    .tuple(...codes)
    .chain((all) => fc.subarray(all))
    .map((some): Selection['only'] => Object.fromEntries(some)),
})

test('every selection comes back from its own address', () => {
  fc.assert(
    fc.property(selections, (s) =>
      assert.deepEqual(readSelection(writeSelection(s)), { ...s, only: { ...s.only } }),
    ),
  )
})
