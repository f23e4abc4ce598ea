import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Variable } from '../codebook/variable.ts'
import { words } from '../words.ts'
import { compile } from './compile.ts'
import { calendarYear, equal, linked, previous } from './dsl.ts'
import { inWords } from './in_words.ts'
import { lintExpr } from './lint.ts'

const described = { question: words('x', 'x'), source: { text: 'x', evidence: 'proposal' } } as const
const variables = new Map<string, Variable>([
  ['dag', { ...described, id: 'dag', kind: 'day', label: words('Dagen', 'The day') }],
  ['tal', { ...described, id: 'tal', kind: 'number', min: 0, max: 9, label: words('Talet', 'The number') }],
])
const sameYear = equal(calendarYear('dag'), calendarYear(previous('dag')))

test('two days of one calendar year, and of two', () => {
  const holds = compile(sameYear)
  assert.equal(holds({ dag: '2025-12-31', 'previous.dag': '2025-01-01' }, ''), true)
  assert.equal(holds({ dag: '2025-01-01', 'previous.dag': '2024-12-31' }, ''), false)
  assert.equal(holds({ dag: '2025-01-01' }, ''), undefined)
})

test('a year is said, and read of days only', () => {
  assert.equal(inWords(sameYear, 'sv', variables), 'året för Dagen är året för Dagen i det tidigare ärendet')
  assert.equal(
    inWords(sameYear, 'en', variables),
    'the year of The day is the year of The day in the earlier record',
  )
  assert.deepEqual(lintExpr(sameYear, variables, ['previous']), [])
  assert.equal(lintExpr(equal(calendarYear('tal'), 2025), variables).length, 1)
})

test('a linked record’s answer is said, and read only where there is one', () => {
  const same = equal('dag', linked('dag'))
  assert.equal(inWords(same, 'sv', variables), 'Dagen samma dag som Dagen i det ärende som följde')
  assert.deepEqual(lintExpr(same, variables, ['linked']), [])
  assert.equal(lintExpr(same, variables).length, 1)
  assert.deepEqual(lintExpr(equal('dag', linked('followed_to')), variables, ['linked']), [])
})
