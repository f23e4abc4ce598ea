import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sectionsFor } from './sections.ts'

test('a figure that no section knows stands last, not nowhere', () => {
  const sections = sectionsFor(['utsatthet_fordelning', 'samtal_minst_2', 'nytt_matt'])
  assert.deepEqual(
    sections.map((s) => [s.id, s.indicators]),
    [
      ['utsatthet', ['utsatthet_fordelning']],
      ['mer', ['nytt_matt']],
    ],
  )
})
