import assert from 'node:assert/strict'
import { test } from 'node:test'
import { addressOf } from './address.ts'

test('parameters are put in their places and escaped', () => {
  assert.deepEqual(addressOf('PUT /api/records/:record/x/:other', { record: 'a/b', other: 'ö' }), {
    method: 'PUT',
    path: '/api/records/a%2Fb/x/%C3%B6',
  })
})

test('what is not chosen is left out of the query', () => {
  const { path } = addressOf('GET /api/audit', {}, { page: 2, user: undefined, act: '', from: '2025-10-31' })
  assert.equal(path, '/api/audit?page=2&from=2025-10-31')
})
