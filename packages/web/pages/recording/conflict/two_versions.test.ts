import assert from 'node:assert/strict'
import { test } from 'node:test'
import { differencesOf, settle } from './two_versions.ts'

const order = ['kon', 'alder', 'orsaker', 'tolk']
const base = { kon: 'flicka', alder: 7, orsaker: ['skola'] }
const mine = { kon: 'flicka', alder: 8, orsaker: ['skola'], tolk: 'ja' }
const theirs = { kon: 'flicka', alder: 9, orsaker: ['skola', 'vald'] }

test('only what differs is shown, in the order of the form, with the side that changed it', () => {
  assert.deepEqual(differencesOf(order, base, mine, theirs), [
    { variable: 'alder', mine: 8, theirs: 9, suggested: undefined },
    { variable: 'orsaker', mine: ['skola'], theirs: ['skola', 'vald'], suggested: 'theirs' },
    { variable: 'tolk', mine: 'ja', theirs: undefined, suggested: 'mine' },
  ])
})

test('each answer is the chosen one, and an answer that is only mine can be let go', () => {
  const differences = differencesOf(order, base, mine, theirs)
  const chosen = { alder: 'mine', orsaker: 'theirs', tolk: 'theirs' } as const
  assert.deepEqual(settle(mine, differences, chosen), { kon: 'flicka', alder: 8, orsaker: ['skola', 'vald'] })
})

test('choosing my side throughout is my version, and their side throughout is theirs', () => {
  const differences = differencesOf(order, base, mine, theirs)
  const all = (side: 'mine' | 'theirs') => Object.fromEntries(differences.map((d) => [d.variable, side]))
  assert.deepEqual(settle(mine, differences, all('mine')), mine)
  assert.deepEqual(settle(mine, differences, all('theirs')), theirs)
})
