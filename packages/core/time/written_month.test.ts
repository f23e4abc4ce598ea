import assert from 'node:assert/strict'
import { test } from 'node:test'
import { writtenMonth } from './written_month.ts'

test('a month is read as people write it, and becomes its first day', () => {
  const written = [
    '2025-10',
    '202510',
    '2025/10',
    '10/2025',
    'oktober 2025',
    'Okt 2025',
    'okt. 2025',
    'okt-25',
    'October 2025',
    '2025 oktober',
    '2025, okt',
  ]
  for (const text of written) assert.equal(writtenMonth(text), '2025-10-01', text)
})

test('a day, a month without a year and other words are no month', () => {
  const none = ['2025-13', '202500', '2025-10-31', '20251031', 'oktober', '10/25', 'hösten 2025', '2025', '']
  for (const text of none) assert.equal(writtenMonth(text), undefined, text)
})
