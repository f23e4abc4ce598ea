import assert from 'node:assert/strict'
import { test } from 'node:test'
import { words } from '@lyhord/core'
import { codeFor, keyed } from './keys.ts'

const codes = (n: number) =>
  Array.from({ length: n }, (_, i) => ({ id: `kod_${i + 1}`, label: words('', '') }))

test('ten codes have the digits, with 0 as the tenth', () => {
  assert.equal(codeFor(keyed(codes(10)), '0')?.id, 'kod_10')
  assert.equal(codeFor(keyed(codes(10)), '1')?.id, 'kod_1')
})

test('twenty-four codes have a key each, all different, and none of them flags, goes away or asks for help', () => {
  const given = keyed(codes(24)).map((c) => c.key)
  assert.equal(new Set(given).size, 24)
  assert.ok(given.every((k) => k !== undefined && !['f', 'g', 'h'].includes(k)))
})

test('a capital letter is the same key', () => {
  assert.equal(codeFor(keyed(codes(12)), 'A')?.id, 'kod_11')
})

test('more codes than keys: the last ones are chosen by pointing', () => {
  assert.equal(keyed(codes(40))[39]?.key, undefined)
  assert.equal(codeFor(keyed(codes(40)), 'undefined'), undefined)
})
