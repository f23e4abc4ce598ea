import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Comparison } from '../answer.ts'
import { readChoice, writeChoice } from './choice.ts'

const period = (name: string, release: string | null) => ({
  period: name,
  release,
  number: release === null ? null : 1,
  publishedAt: release === null ? null : '2026-02-01T10:00:00Z',
})

const comparison = (from: string, form: string, mine: string | null = '9901'): Comparison => ({
  from,
  region: 'Lindbygden',
  form,
  periods: [period('2025-H1', 'a'), period('2025-H2', 'b'), period('2025', null)],
  indicators: [],
  areas: [
    { label: 'Total', kind: 'all', name: 'Alla', invented: false },
    { label: 'storre', kind: 'group', name: 'Större', invented: true },
  ],
  members: [
    { key: '9901', name: 'Lindarås', mine: mine === '9901' },
    { key: 'x1', name: null, mine: false },
  ],
  mine,
})

const all = [
  comparison('r1', 'utredning'),
  comparison('r1', 'aktualisering'),
  comparison('r2', 'utredning', null),
]

test('an empty address shows one’s own board, the latest half-year, against everybody', () => {
  assert.deepEqual(readChoice({}, all)?.choice, {
    from: 'r1',
    form: 'utredning',
    period: '2025-H2',
    against: 'Total',
    area: '9901',
    view: 'diagram',
    codes: false,
  })
})

test('the analyst, who has no board, sees everybody', () => {
  assert.equal(readChoice({ fran: 'r2' }, all)?.choice.area, 'Total')
})

test('an address that is written is read as the same choice', () => {
  const choice = {
    from: 'r1',
    form: 'aktualisering',
    period: '2025',
    against: 'storre',
    area: 'x1',
    view: 'tabell',
    codes: true,
  } as const
  assert.deepEqual(readChoice(writeChoice(choice, comparison('r1', 'aktualisering')), all)?.choice, choice)
})

test('a written address names region, form and period, so that it means the same when more is published', () => {
  const read = readChoice({}, all)
  assert.ok(read)
  const { fran, form, period: written } = writeChoice(read.choice, read.comparison)
  assert.deepEqual([fran, form, written], ['r1', 'utredning', '2025-H2'])
})

test('a period that is no longer published is told of; nonsense is passed over', () => {
  const withdrawn = readChoice({ period: '2024-H1', mot: 'drop', omrade: '0000', visa: '3d' }, all)
  assert.equal(withdrawn?.gone, '2024-H1')
  assert.deepEqual(withdrawn?.choice, readChoice({}, all)?.choice)
  assert.equal(readChoice({ period: 'igår' }, all)?.gone, undefined)
})

test('without anything published there is nothing to choose', () => {
  assert.equal(readChoice({}, []), undefined)
})
