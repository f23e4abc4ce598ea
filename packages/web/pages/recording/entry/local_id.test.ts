import assert from 'node:assert/strict'
import { test } from 'node:test'
import { nextLocalId } from './local_id.ts'

test('the running number grows by one and keeps its zeros', () => {
  assert.equal(nextLocalId('2025-0142'), '2025-0143')
  assert.equal(nextLocalId('BU099'), 'BU100')
  assert.equal(nextLocalId('99'), '100')
})

test('an id without a running number gives no guess', () => {
  for (const id of ['', 'ekan', '12-b', '1234567890123']) assert.equal(nextLocalId(id), undefined)
})
