import assert from 'node:assert/strict'
import { test } from 'node:test'
import { agreementTable } from './agreement_table.ts'

test('pairs are counted by the first code down and the second across', () => {
  const table = agreementTable([
    ['ja', 'ja'],
    ['ja', 'nej'],
    ['nej', 'nej'],
    ['ja', 'nej'],
  ])
  assert.deepEqual(table, [
    [1, 2],
    [0, 1],
  ])
})

test('a code that only the second person used has its own empty row', () => {
  assert.deepEqual(agreementTable([['a', 'constructor']]), [
    [0, 1],
    [0, 0],
  ])
})

test('no pairs give an empty table', () => assert.deepEqual(agreementTable([]), []))
