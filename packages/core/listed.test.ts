import assert from 'node:assert/strict'
import { test } from 'node:test'
import { inRow, inSentence } from './listed.ts'

const boards = ['Lindarås, socialnämnden', 'Ekhamra, socialnämnden', 'Solvinge']

test('names with commas of their own are told apart by semicolons, others by commas', () => {
  assert.equal(inRow(['Hälsa', 'Utbildning']), 'Hälsa, Utbildning')
  assert.equal(inRow(boards), 'Lindarås, socialnämnden; Ekhamra, socialnämnden; Solvinge')
  assert.deepEqual([inRow([]), inRow(['Ja, utredning'])], ['', 'Ja, utredning'])
})

test('so they are in a sentence, in either language', () => {
  const [sv, en] = [inSentence('sv-SE'), inSentence('en-GB')]
  assert.equal(sv(boards), 'Lindarås, socialnämnden; Ekhamra, socialnämnden och Solvinge')
  assert.equal(en(boards.slice(0, 2)), 'Lindarås, socialnämnden and Ekhamra, socialnämnden')
  assert.equal(sv(['a', 'b', 'c']), 'a, b och c')
  assert.equal(inSentence('en-US')(['a, b', 'c', 'd']), 'a, b; c; and d')
})
