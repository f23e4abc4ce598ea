import assert from 'node:assert/strict'
import { test } from 'node:test'
import { placeNames } from './place_labels.ts'

const room = { left: 0, right: 600, top: 0, bottom: 300 }

test('a name stands beside its mark, and on the other side at the edge', () => {
  const wishes = [
    { x: 100, y: 100, text: 'Lindarås' },
    { x: 590, y: 200, text: 'Älvsta' },
  ]
  assert.deepEqual(
    placeNames(wishes, room, wishes).map(({ text, anchor }) => [text, anchor]),
    [
      ['Lindarås', 'start'],
      ['Älvsta', 'end'],
    ],
  )
})

test('at the edge with another mark beside, a name stands over or under its own and covers neither', () => {
  const marks = [
    { x: 590, y: 150 },
    { x: 540, y: 150 },
  ]
  const [name] = placeNames([{ x: 590, y: 150, text: 'Lindarås', must: true }], room, marks)
  assert.equal(name?.anchor, 'end')
  assert.ok(Math.abs((name?.y ?? 150) - 150) > 12)
})

test('one’s own name stands even in a crowd', () => {
  const crowd = Array.from({ length: 400 }, (_, i) => ({
    x: 30 + (i % 20) * 8,
    y: 30 + Math.floor(i / 20) * 8,
  }))
  const wish = { x: 100, y: 100, text: 'Lindarås' }
  assert.equal(placeNames([wish], room, crowd).length, 0)
  assert.equal(placeNames([{ ...wish, must: true }], room, crowd).length, 1)
})

test('the first wish wins; a name that finds no room is left out', () => {
  const wishes = Array.from({ length: 9 }, (_, i) => ({ x: 300 + i, y: 150, text: `Kommun ${i}` }))
  const placed = placeNames(wishes, room, wishes)
  assert.equal(placed[0]?.text, 'Kommun 0')
  assert.ok(placed.length < wishes.length)
})

test('a name keeps off a line through the picture where another place is free, and stands on it where none is', () => {
  const wish = { x: 100, y: 104, text: 'Lindarås', must: true }
  const [name] = placeNames([wish], room, [wish], [100])
  assert.ok(name && Math.abs(name.y - 100) > 7, `${name?.y}`)
  const low = { ...room, top: 92, bottom: 112 }
  assert.equal(placeNames([wish], low, [wish], [100]).length, 1)
})
