import assert from 'node:assert/strict'
import { test } from 'node:test'
import { codeAddress, newCodeSecret, stepOfCode } from './one_time_codes.ts'

/* The seed and codes of RFC 6238, appendix B (SHA-1), cut to six digits. */
const secret = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ'
const at = (seconds: number): Date => new Date(seconds * 1000)

test('the codes of RFC 6238 belong to their steps', () => {
  assert.equal(stepOfCode(secret, '287082', at(59)), 1)
  assert.equal(stepOfCode(secret, '081804', at(1_111_111_109)), 37_037_036)
  assert.equal(stepOfCode(secret, '279037', at(2_000_000_000)), 66_666_666)
})

test('a code holds half a minute before and after its own', () => {
  assert.equal(stepOfCode(secret, '287082', at(29)), 1)
  assert.equal(stepOfCode(secret, '287082', at(89)), 1)
  assert.equal(stepOfCode(secret, '287082', at(90)), undefined)
})

test('every seed is new, and its address says who made it and for whom', () => {
  const seed = newCodeSecret()
  assert.match(seed, /^[A-Z2-7]{32}$/)
  assert.notEqual(seed, newCodeSecret())
  const address = new URL(codeAddress(seed, 'anna@provkoping.example'))
  assert.equal(decodeURIComponent(address.pathname), '/Lyhörd:anna@provkoping.example')
  assert.equal(address.searchParams.get('secret'), seed)
  assert.equal(address.searchParams.get('period'), '30')
})
