import assert from 'node:assert/strict'
import { test } from 'node:test'
import { csvOf } from './figure_table.ts'

test('what is shown is what is downloaded', () => {
  const csv = csvOf({ columns: ['Grupp', 'Andel, %'], rows: [['Flickor', '78,4']] })
  assert.equal(csv, '\ufeffGrupp;Andel, %\r\nFlickor;78,4\r\n')
})

test('semicolons, quotes and line breaks stay within their cell', () => {
  const csv = csvOf({ columns: ['a;b', 'säger "nej"'], rows: [['två\nrader', '−3']] })
  assert.equal(csv, '\ufeff"a;b";"säger ""nej"""\r\n"två\nrader";-3\r\n')
})
