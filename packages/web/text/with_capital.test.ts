import assert from 'node:assert/strict'
import { test } from 'node:test'
import { inSentence, withCapital } from './with_capital.ts'

test('a label is small in a sentence, but for letters that are no word, and large where it stands first', () => {
  assert.deepEqual(['Flickor', 'Åtta', 'LVU', '6–12 år', 'okänt', ''].map(inSentence), [
    'flickor',
    'åtta',
    'LVU',
    '6–12 år',
    'okänt',
    '',
  ])
  assert.equal(withCapital('andra halvåret 2025'), 'Andra halvåret 2025')
})
