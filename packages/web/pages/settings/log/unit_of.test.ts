import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sv as acts } from '../../../text/sv/acts.ts'
import { sv as units } from '../../../text/sv/counted.ts'
import { unitOf } from './unit_of.ts'

test('what an act counts is named: groups that were submitted, rows of a file, records otherwise', () => {
  assert.deepEqual(['tallies_submitted', 'import_begun', 'records_exported'].map(unitOf), [
    'groups',
    'rows',
    'records',
  ])
  for (const act of Object.keys(acts)) assert.equal(units[unitOf(act)].length, 2, act)
})
