import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parseSearch, stringifySearch } from './search.ts'

test('what is chosen can be read in the address and comes back the same', () => {
  const chosen = { by: 'kon,aldersgrupp', from: '2025-01-01', q: 'å&ä=ö' }
  assert.deepEqual(parseSearch(stringifySearch(chosen)), chosen)
})

test('what is not chosen is left out', () => {
  assert.equal(stringifySearch({ a: '', b: undefined, c: null }), '')
  assert.equal(stringifySearch({ page: 2, a: undefined }), '?page=2')
})
