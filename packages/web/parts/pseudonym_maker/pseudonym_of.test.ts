import assert from 'node:assert/strict'
import { test } from 'node:test'
import { newKey } from '@lyhord/intake/keys/tenant_key.ts'
import { pseudonymOf } from './pseudonym_of.ts'

const key = newKey('Exempelnämnden', '2026-03-01')
const today = '2026-03-16'
/** Born in 1882: it can belong to nobody. */
const number = '18820808-3314'

test('the same child has the same pseudonym however the number is typed', () => {
  const made = pseudonymOf(number, key, today)
  assert.match(made?.pseudonym ?? '', /^[0-9a-f]{64}$/)
  assert.equal(made?.mistyped, false)
  for (const typed of ['188208083314', ' 18820808 3314 ', '18820808–3314'])
    assert.deepEqual(pseudonymOf(typed, key, today), made, typed)
  assert.notEqual(pseudonymOf(number, newKey('B', '2026-03-01'), today)?.pseudonym, made?.pseudonym)
})

test('a wrong check digit is told, and half a number gives nothing', () => {
  assert.equal(pseudonymOf('18820808-3315', key, today)?.mistyped, true)
  for (const typed of ['', '18820808', 'hej', '1882-08'])
    assert.equal(pseudonymOf(typed, key, today), undefined, typed)
})
