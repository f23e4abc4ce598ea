import assert from 'node:assert/strict'
import { test } from 'node:test'
import { formById } from '@lyhord/catalogue'
import { voiceIn } from '../voice.ts'
import { girlsAndBoys } from './girls_boys.ts'

const entry = formById('utredning') ?? assert.fail()
const chosen = entry.indicators.filter(({ kind }) => kind === 'share').slice(0, 40)
const [first, second] = chosen
assert.ok(first && second)
const compared = (told: readonly string[]) =>
  chosen.map(({ id }) => ({ indicator: id, told: told.includes(id), difference: 0.2, low: 0.1, high: 0.3 }))
const voice = voiceIn('sv')
const { difference } = voice.text

test('without differences it is said that there are none, and of nobody that nobody was compared', () => {
  assert.deepEqual(girlsAndBoys(entry, chosen, [], voice), [{ kind: 'text', text: difference.notEnough }])
  assert.deepEqual(girlsAndBoys(entry, [first], compared([second.id]).slice(1), voice), [
    { kind: 'text', text: difference.notEnough },
  ])
  assert.deepEqual(girlsAndBoys(entry, chosen, compared([]), voice), [
    { kind: 'text', text: difference.none(String(chosen.length)) },
  ])
})

test('only those that can be told apart are listed, beside how many chance would give', () => {
  const [intro, points, chance] = girlsAndBoys(entry, chosen, compared([first.id]), voice)
  assert.deepEqual(intro, { kind: 'text', text: difference.intro(String(chosen.length)) })
  assert.equal(points?.kind === 'points' ? points.items.length : 0, 1)
  assert.deepEqual(chance, { kind: 'text', text: difference.chance(String(Math.round(chosen.length / 20))) })
})
