import assert from 'node:assert/strict'
import { test } from 'node:test'
import { decimalsThatAgree } from './decimals_that_agree.ts'

test('whole per cent when the reader can subtract them', () => {
  assert.equal(decimalsThatAgree(73 / 236, 44 / 199), 0)
  assert.equal(decimalsThatAgree(0.5, 0.5), 0)
})

test('31 to 26 is no six: then with a decimal', () => {
  assert.equal(decimalsThatAgree(74 / 238, 51 / 200), 1)
})
