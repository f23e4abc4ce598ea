import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Copy, copiesOf, copyOf, forgetAllCopies, forgetCopy, keepCopy, type Store } from './copies.ts'
import { storeInMemory } from './store_in_memory.ts'

const kim = { tenant: 't1', user: 'kim' }
const sam = { tenant: 't1', user: 'sam' }
const copy = (record: string): Copy => ({
  record,
  collection: 'c',
  form: 'liten',
  ownForm: null,
  secondOf: null,
  amending: false,
  version: null,
  answers: { kon: 'flicka', orsaker: ['skola'] },
  acknowledged: {},
  attempted: [{ kon: 'flicka' }],
  reasons: {},
  flags: [{ variable: 'orsaker', question: 'Vad räknas hit?' }],
  at: 'alder',
})

test('what is kept comes back whole, to the same person only', () => {
  const store = storeInMemory()
  keepCopy(store, kim, copy('r1'))
  assert.deepEqual(copyOf(store, kim, 'r1'), copy('r1'))
  assert.deepEqual(copiesOf(store, sam), [])
})

test('a sent copy is forgotten, and signing out leaves nothing of that person', () => {
  const store = storeInMemory()
  for (const record of ['r1', 'r2', 'r3']) keepCopy(store, kim, copy(record))
  keepCopy(store, sam, copy('r4'))
  forgetCopy(store, kim, 'r1')
  assert.deepEqual(
    copiesOf(store, kim).map((c) => c.record),
    ['r2', 'r3'],
  )
  forgetAllCopies(store, kim)
  assert.deepEqual(copiesOf(store, kim), [])
  assert.equal(copiesOf(store, sam).length, 1)
})

test('a copy that cannot be read counts as none', () => {
  const store = storeInMemory()
  keepCopy(store, kim, copy('r1'))
  const [key = ''] = store.items.keys()
  for (const text of ['{', 'null', '[]', '{"record":"r1"}']) {
    store.items.set(key, text)
    assert.equal(copyOf(store, kim, 'r1'), undefined)
  }
})

test('a browser that is full says so', () => {
  const full: Store = {
    ...storeInMemory(),
    setItem: () => {
      throw new Error('QuotaExceededError')
    },
  }
  assert.equal(keepCopy(full, kim, copy('r1')), false)
})
