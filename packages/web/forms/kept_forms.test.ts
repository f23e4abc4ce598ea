import assert from 'node:assert/strict'
import { test } from 'node:test'
import { smallForm } from '../pages/recording/course/small_form.ts'
import { keepForm, keptForm } from './kept_forms.ts'

/** A browser's store; a full one takes nothing more. */
const storeOf = (full = false) => {
  const kept = new Map<string, string>()
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, text: string) => {
      if (full) throw new Error('full')
      kept.set(key, text)
    },
    removeItem: (key: string) => void kept.delete(key),
    key: (at: number) => [...kept.keys()][at] ?? null,
    get length() {
      return kept.size
    },
  }
}

test('a form is kept for its collection, in its version', () => {
  const store = storeOf()
  keepForm(store, 'egen_00000001@1', 'c', smallForm)
  assert.deepEqual(keptForm(store, 'egen_00000001@1', 'c'), smallForm)
  assert.equal(keptForm(store, 'egen_00000001@2', 'c'), undefined)
  assert.equal(keptForm(store, 'egen_00000001@1', 'd'), undefined)
})

test('no more than eight are kept, the newest among them', () => {
  const store = storeOf()
  for (let n = 0; n < 12; n++) keepForm(store, 'egen_00000001@1', `c${n}`, smallForm)
  assert.equal(store.length, 8)
  assert.deepEqual(keptForm(store, 'egen_00000001@1', 'c11'), smallForm)
})

test('what is not there, not ours or too much is no form and no fault', () => {
  const store = storeOf()
  store.setItem('lyhord.formular.c', '{"ownForm":"egen_00000001@1"')
  store.setItem('lyhord.formular.d', '{"ownForm":"egen_00000001@1","form":{}}')
  for (const collection of ['c', 'd', 'e'])
    assert.equal(keptForm(store, 'egen_00000001@1', collection), undefined)
  const full = storeOf(true)
  keepForm(full, 'egen_00000001@1', 'c', smallForm)
  assert.equal(keptForm(full, 'egen_00000001@1', 'c'), undefined)
})
