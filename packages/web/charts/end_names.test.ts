import assert from 'node:assert/strict'
import { test } from 'node:test'
import { nameBeside, nameOverOrUnder } from './end_names.ts'

const mine = { text: 'Lindarås', x: 290, y: 130, drawn: [103, 178] } as const
const against = { text: 'Lindbygden', x: 290, y: 110, drawn: [103, 178] } as const

test('where there is room names stand beside their points, apart from each other', () => {
  assert.deepEqual(nameBeside(mine, undefined), { x: 302, y: 130, anchor: 'start' })
  const close = { ...against, y: 126 }
  assert.equal(nameBeside(mine, close).y - nameBeside(close, mine).y, 18)
})

test('where there is none, no name stands on what is drawn: one over it, the other under', () => {
  const [own, other] = [nameOverOrUnder(mine, against, 356), nameOverOrUnder(against, mine, 356)]
  assert.ok(other.y < 103 - 8 && own.y > 178 + 8)
  assert.equal(nameOverOrUnder(mine, undefined, 356).y, other.y)
})

test('two lines that end in the same point have a name on each side of it', () => {
  const same = { ...mine, text: 'Lindbygden' }
  const sides = [nameOverOrUnder(mine, same, 356).y, nameOverOrUnder(same, mine, 356).y]
  assert.notEqual(sides[0], sides[1])
})

test('a long name ends inside the picture', () => {
  const text = 'Större kommuner (påhittad grupp)'
  const { x } = nameOverOrUnder({ ...mine, text }, undefined, 356)
  assert.ok(x + (text.length * 7.8) / 2 <= 356)
})
