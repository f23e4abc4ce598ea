import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readLogSearch } from './log_search.ts'

const chosen = (search: Record<string, string>) =>
  Object.fromEntries(Object.entries(readLogSearch(search)).filter(([, value]) => value !== undefined))

test('an address that means something is read as it stands', () => {
  const search = {
    user: '9ec93057-8166-43fb-ab66-7f6c0ba876b3',
    act: 'record_read',
    localId: 'U-0012',
    from: '2025-01-01',
    to: '2025-06-30',
    page: '3',
  }
  assert.deepEqual(chosen(search), search)
})

test('a last day before the first changes places with it', () => {
  assert.deepEqual(chosen({ from: '2025-12-31', to: '2025-01-01' }), { from: '2025-01-01', to: '2025-12-31' })
})

test('what cannot be meant is as if it were not there', () => {
  assert.deepEqual(chosen({ user: 'Anna', from: '2025-02-30', to: '0001-01-01', page: '0' }), {})
  assert.deepEqual(chosen({ page: 'två' }), {})
})
