import assert from 'node:assert/strict'
import { test } from 'node:test'
import { besideOf, sideBySide } from './side_by_side.ts'

const choice = {
  from: 'r1',
  form: 'utredning',
  period: '2025-H2',
  view: 'diagram',
  codes: false,
} as const
const areas = ['Total', 'mellan', 'storre'].map((label) => ({
  label,
  kind: label === 'Total' ? ('all' as const) : ('group' as const),
  name: label,
  invented: true,
}))

test('everybody stands beside nothing, and nothing is offered to hold them against', () => {
  assert.equal(sideBySide({ ...choice, area: 'Total', against: 'mellan' }).against, 'Total')
  assert.deepEqual(besideOf(areas, { area: 'Total' }), [])
})

test('a group is held against everybody or another group, never itself', () => {
  assert.equal(sideBySide({ ...choice, area: 'mellan', against: 'mellan' }).against, 'Total')
  assert.equal(sideBySide({ ...choice, area: 'mellan', against: 'storre' }).against, 'storre')
  assert.deepEqual(
    besideOf(areas, { area: 'mellan' }).map((a) => a.label),
    ['Total', 'storre'],
  )
})

test('a board can be held against every area', () => {
  assert.equal(sideBySide({ ...choice, area: '9901', against: 'mellan' }).against, 'mellan')
  assert.equal(besideOf(areas, { area: '9901' }).length, 3)
})
