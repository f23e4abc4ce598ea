import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Source, sourceIn } from './source.ts'

test('our own words about a source are in the reader’s language, and what is cited stands as it was read', () => {
  const own: Source = { text: 'Vårt förslag.', english: 'Our proposal.', evidence: 'proposal' }
  const cited: Source = { text: 'SKR (2024).', evidence: 'verified' }
  assert.deepEqual(sourceIn(own, 'en'), { text: 'Our proposal.', language: 'en' })
  assert.deepEqual(sourceIn(own, 'sv'), { text: 'Vårt förslag.', language: 'sv' })
  assert.deepEqual(sourceIn(cited, 'en'), { text: 'SKR (2024).', language: 'sv' })
})
