import assert from 'node:assert/strict'
import { test } from 'node:test'
import { formats } from '../../text/format.ts'
import { formWords } from '../../text/sv/form_words.ts'
import { svFor } from '../../text/sv/results.ts'
import { inItsWords } from './chain_voice.ts'
import { allTogether } from './groups.ts'
import { knowledgeOf } from './knowledge.ts'
import type { Shown } from './shown.ts'

const voice = { language: 'sv', text: svFor(formWords.utredning), format: formats.sv } as const
const figures = { indicators: [], groupings: [], defaultGroupings: [] }
const shown: Shown = {
  view: 'diagram',
  order: 'formular',
  split: 'kon',
  voice,
  knowledge: knowledgeOf('utredning', figures),
  total: allTogether(undefined, voice),
  groups: [],
  differences: () => [],
  days: () => ({}),
  halfYears: () => [],
  partOfYear: null,
}

test('investigations in a row are counted as chains, everything else as investigations', () => {
  const counted = (id: string) => inItsWords(shown, id).voice.text.figure.counted('5', false)
  assert.deepEqual(['kedja_fordelning', 'kedja_dagar', 'utredningstid'].map(counted), [
    '5 kedjor',
    '5 kedjor',
    '5 utredningar',
  ])
})
