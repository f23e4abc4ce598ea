import assert from 'node:assert/strict'
import { test } from 'node:test'
import { nameDots } from './name_dots.ts'

const axes = { target: 0.5, across: { low: 0, high: 100, step: 20 }, up: { low: 0, high: 1, step: 0.2 } }
const dot = (n: number, value: number, name: string | null, own = false) => ({ n, value, name, own })
const sidesOf = (...dots: ReturnType<typeof dot>[]) =>
  nameDots(dots, axes).map((d) => (d.name ? `${d.name.text} ${d.name.side}` : null))

test('a name stands to the right, or to the left at the edge; who may not be named has none', () => {
  assert.deepEqual(sidesOf(dot(20, 0.8, 'Asplunda'), dot(99, 0.8, 'Ekhamra'), dot(60, 0.2, null)), [
    'Asplunda right',
    'Ekhamra left',
    null,
  ])
})

test('names keep off other dots, other names and the line in the middle', () => {
  assert.deepEqual(sidesOf(dot(40, 0.8, 'Granforsa'), dot(43, 0.8, null)), ['Granforsa left', null])
  assert.deepEqual(sidesOf(dot(40, 0.5, 'Solvinge')), ['Solvinge above'])
})

test('among many one’s own is named, also where there is no good place, and nobody else', () => {
  const many = Array.from({ length: 30 }, (_, i) => dot(40 + i / 10, 0.5, `Kommun ${i}`, i === 12))
  const named = sidesOf(...many).filter((name) => name !== null)
  assert.equal(named.length, 1)
  assert.match(named[0] ?? '', /^Kommun 12 /)
})
