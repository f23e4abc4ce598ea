import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Draft, faultsIn, inLanguage, moved, orderOf, toggled } from './draft.ts'

const draft: Draft = {
  kind: 'lokal',
  title: ' Så gick det ',
  language: 'sv',
  form: 'utredning',
  period: '2025-H1',
  readers: 'namnden',
  release: 'r',
  releasePeriod: '2025-H2',
  order: ['b', 'c', 'a'],
  chosen: ['a', 'b'],
  overTime: true,
  equity: true,
  interpretations: false,
  texts: [{ key: '1', place: 'inledning', heading: ' Vi ', text: ' gör. ' }],
  formats: ['pdf'],
}

test('own results are ordered by the first and last day of the period', () => {
  assert.deepEqual(orderOf(draft), {
    kind: 'lokal',
    title: 'Så gick det',
    language: 'sv',
    indicators: ['b', 'a'],
    texts: [{ place: 'inledning', heading: 'Vi', text: 'gör.' }],
    formats: ['pdf'],
    form: 'utredning',
    from: '2025-01-01',
    to: '2025-06-30',
    readers: 'namnden',
    overTime: true,
    equity: true,
  })
})
test('a compilation is ordered by its release and half-year', () => {
  const order = orderOf({ ...draft, kind: 'sammanstalld' })
  assert.deepEqual(order.kind === 'sammanstalld' && [order.release, order.period, order.interpretations], [
    'r',
    '2025-H2',
    false,
  ])
})
test('what is missing is told, part by part', () => {
  assert.deepEqual(faultsIn(draft), [])
  const texts = [{ key: '1', place: 'tid', heading: 'Tid', text: '' }] as const
  const empty = { ...draft, title: ' ', chosen: [], formats: [], texts }
  assert.deepEqual(faultsIn(empty), ['title', 'indicators', 'texts', 'formats'])
})
test('a measure is put in last, taken out, and moved a step', () => {
  assert.deepEqual(toggled(['a'], 'b'), ['a', 'b'])
  assert.deepEqual(toggled(['a', 'b'], 'a'), ['b'])
  assert.deepEqual(moved(['a', 'b', 'c'], 'c', -1), ['a', 'c', 'b'])
  assert.deepEqual(moved(['a', 'b', 'c'], 'a', -1), ['a', 'b', 'c'])
  assert.deepEqual(moved(['a', 'b', 'c'], 'a', 1), ['b', 'a', 'c'])
})

test('a title that nobody has changed follows the language; one’s own stays', () => {
  const usual = {
    sv: { lokal: 'Barnen', sammanstalld: 'Vi' },
    en: { lokal: 'The children', sammanstalld: 'We' },
  }
  assert.equal(inLanguage({ ...draft, title: 'Barnen' }, 'en', usual).title, 'The children')
  const own = inLanguage({ ...draft, title: 'Vår rapport' }, 'en', usual)
  assert.deepEqual([own.title, own.language], ['Vår rapport', 'en'])
})
