import assert from 'node:assert/strict'
import { test } from 'node:test'
import { matching } from './matching.ts'

const tables = [
  { title: { sv: 'Träffad minst två gånger', en: 'Met at least twice' }, indicator: 'samtal_minst_2' },
  { title: { sv: 'Utredningstid', en: 'Days of investigation' }, indicator: 'utredningstid' },
]
const ids = (sought: string) => matching(tables, sought, 'sv').map((t) => t.indicator)

test('every word must be there, in the title or the id, whatever the case', () => {
  assert.deepEqual(ids('MINST gånger'), ['samtal_minst_2'])
  assert.deepEqual(ids('samtal'), ['samtal_minst_2'])
  assert.deepEqual(ids('minst utredningstid'), [])
})

test('nothing sought is everything', () => {
  assert.equal(ids('  ').length, 2)
})
