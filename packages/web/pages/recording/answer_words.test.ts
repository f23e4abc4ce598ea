import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Variable, words } from '@lyhord/core'
import { answerWords } from './answer_words.ts'

const described = {
  id: 'x',
  label: words('x', 'x'),
  question: words('x', 'x'),
  source: { text: 'invented', evidence: 'proposal' as const },
}
const several: Variable = {
  ...described,
  kind: 'multi',
  values: {
    id: 'v',
    source: described.source,
    codes: [
      { id: 'skola', label: words('Skola', 'School') },
      { id: 'polis', label: words('Polis', 'Police') },
      { id: 'annan', label: words('Socialtjänst, annan enhet', 'Social services, another unit') },
    ],
  },
}

test('answers are read in words, in either language', () => {
  assert.equal(answerWords(several, ['skola', 'polis'], 'sv'), 'Skola, Polis')
  assert.equal(answerWords(several, ['skola', 'annan'], 'sv'), 'Skola; Socialtjänst, annan enhet')
  assert.equal(answerWords({ ...described, kind: 'yes_no' }, 'ja', 'en'), 'Yes')
  assert.equal(
    answerWords({ ...described, kind: 'day' }, '2025-10-31', 'sv')?.replaceAll('\u00a0', ' '),
    '31 okt 2025',
  )
  assert.equal(answerWords({ ...described, kind: 'number', min: 0, max: 20 }, 7, 'sv'), '7')
})

test('a pseudonym shows its beginning only', () => {
  assert.equal(answerWords({ ...described, kind: 'pseudonym' }, 'ab12'.repeat(16), 'sv'), 'ab12ab12 …')
})

test('no answer has no words', () => {
  assert.equal(answerWords(several, undefined, 'sv'), undefined)
})
