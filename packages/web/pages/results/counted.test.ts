import assert from 'node:assert/strict'
import { test } from 'node:test'
import { figuresOf } from '../../forms/figures.ts'
import { en } from '../../text/en/results.ts'
import { formats } from '../../text/format.ts'
import type { Cell } from './answer.ts'
import { countedOf } from './counted.ts'
import type { Group } from './groups.ts'
import { knowledgeOf } from './knowledge.ts'
import type { Shown } from './shown.ts'

// a promise of its own: tests that wait for one that another file made are taken for that file's
const known = async () => knowledgeOf('utredning', await figuresOf('utredning'))
const knowledge = await known()
const cellOf = (n: number, missing: number): Cell => ({
  group: {},
  period: null,
  records: n + missing,
  results: [{ indicator: 'x', n, missing, numerator: 0, value: 0, interval: null }],
})
const group = (label: string, n: number, missing = 0, unknown = false): Group => ({
  key: label,
  label,
  series: 'other',
  cell: cellOf(n, missing),
  unknown,
})
const shown = (total: Group, groups: readonly Group[]): Shown => ({
  view: 'diagram',
  order: 'formular',
  split: 'kon',
  knowledge,
  voice: { language: 'en', text: en, format: formats.en },
  total,
  groups,
  differences: () => [],
  days: () => ({}),
  halfYears: () => [],
  partOfYear: null,
})
const count = (s: Shown) => countedOf(s, (cell) => cell?.results[0])

test('a small group is warned about by name', () => {
  const { warnings } = count(shown(group('All', 100), [group('Girls', 96), group('Boys', 4)]))
  assert.deepEqual(warnings, [{ warning: 'recognisable', about: ['Boys'] }])
})

test('groups of an unusual split say what they are groups of', () => {
  const few = shown(group('All', 100), [group('Yes', 4), group('No', 96)])
  assert.equal(count({ ...few, split: 'funktionsnedsattning' }).split, 'disability')
  assert.equal(count(few).split, undefined)
})

test('when the whole is small its groups are not listed', () => {
  const { warnings } = count(shown(group('All', 20), [group('Girls', 12), group('Boys', 8)]))
  assert.deepEqual(warnings, [{ warning: 'uncertain', about: [] }])
})

test('those whose group is not known are counted apart', () => {
  const counted = count(
    shown(group('All', 100), [group('Girls', 50), group('Boys', 43), group('Not known', 7, 0, true)]),
  )
  assert.equal(counted.unplaced, 7)
  assert.deepEqual(
    counted.groups.map((g) => g.label),
    ['Girls', 'Boys'],
  )
})
