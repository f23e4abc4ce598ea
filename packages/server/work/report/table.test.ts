import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ofNumbers, ofWords, tableOf } from './table.ts'

test('columns of numbers stand to the right, those of words do not', () => {
  const columns = [...ofWords('Område'), ...ofNumbers('Antal', 'Av')]
  assert.deepEqual(tableOf('Vilka', columns, [['Norr', '1', '2']]), {
    title: 'Vilka',
    columns: [
      { head: 'Område', numeric: false },
      { head: 'Antal', numeric: true },
      { head: 'Av', numeric: true },
    ],
    rows: [['Norr', '1', '2']],
    notes: [],
  })
})
