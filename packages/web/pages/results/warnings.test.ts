import assert from 'node:assert/strict'
import { test } from 'node:test'
import { warningsOf } from './warnings.ts'

test('4 children may be recognised, and say little', () =>
  assert.deepEqual(warningsOf({ n: 4, missing: 0 }), ['recognisable']))
test('29 are few', () => assert.deepEqual(warningsOf({ n: 29, missing: 0 }), ['uncertain']))
test('30 with few missing need no warning', () => assert.deepEqual(warningsOf({ n: 30, missing: 7 }), []))
test('every fifth missing and more is said', () =>
  assert.deepEqual(warningsOf({ n: 79, missing: 21 }), ['much_missing']))
test('nobody counted is not a small group', () => assert.deepEqual(warningsOf({ n: 0, missing: 0 }), []))
