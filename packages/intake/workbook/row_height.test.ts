import assert from 'node:assert/strict'
import { test } from 'node:test'
import { rowHeight } from './row_height.ts'

const prose = (value: string) => ({ value, style: 'prose' as const })

test('a row is as high as its longest wrapped text, line by line', () => {
  assert.equal(rowHeight([prose('a'.repeat(61)), prose('kort')], [{ width: 60 }, { width: 30 }]), 30)
  assert.equal(rowHeight([undefined, prose('en\ntvå\ntre')], [{ width: 60 }, { width: 30 }]), 45)
})

test('one line, and text that does not wrap, need no height of their own', () => {
  assert.equal(
    rowHeight([prose('kort'), 'x'.repeat(500), 7], [{ width: 60 }, { width: 9 }, { width: 9 }]),
    undefined,
  )
})

test('no row is higher than Excel takes', () => {
  assert.equal(rowHeight([prose('a'.repeat(30_000))], [{ width: 10 }]), 409)
})
