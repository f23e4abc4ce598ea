import assert from 'node:assert/strict'
import { test } from 'node:test'
import { numberAsked, pageNumber, wholeAsked } from './shapes.ts'

const read = (shape: ReturnType<typeof wholeAsked>, text: unknown) => shape.safeParse(text).data

test('a whole number in an address is read where it is written as one', () => {
  for (const [text, number] of [
    ['0', 0],
    ['7', 7],
    ['99999', 99_999],
  ] as const)
    assert.equal(read(wholeAsked(0, 99_999), text), number)
})

for (const text of [
  ...['', ' ', '0x1', '1e3', '01', '+1', '-1', '1.0', ' 1', '1_0', '٣', 'true', '100000'],
  ...['9'.repeat(400), '1'.repeat(40)],
])
  test(`“${text.slice(0, 12)}” is no whole number in an address`, () =>
    assert.equal(read(wholeAsked(0, 99_999), text), undefined))

test('a number that may have decimals is written with a point', () => {
  const texts = ['0.5', '9', '1,5', '.5', '5.', '1e0', '0x1', '']
  assert.deepEqual(
    texts.map((text) => read(numberAsked(0, 9), text)),
    [0.5, 9, undefined, undefined, undefined, undefined, undefined, undefined],
  )
})

test('the first page is meant where none is named', () => {
  assert.equal(pageNumber.parse(undefined), 1)
  assert.equal(pageNumber.safeParse('').success, false)
})
