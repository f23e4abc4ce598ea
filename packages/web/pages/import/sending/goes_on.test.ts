import assert from 'node:assert/strict'
import { test } from 'node:test'
import { goesOnAs } from './goes_on.ts'

const kept = { id: 'a', today: '2026-03-16' }

test('an import goes on as of the day it was read, in chunks of the size that it began with', () => {
  assert.deepEqual(goesOnAs({ ...kept, chunks: 'large' }), {
    import: 'a',
    today: '2026-03-16',
    chunks: 'large',
  })
})

test('one that was kept before chunks had sizes goes on in those there were', () => {
  assert.deepEqual(goesOnAs(kept), { import: 'a', today: '2026-03-16', chunks: 'small' })
})
