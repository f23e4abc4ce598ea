import assert from 'node:assert/strict'
import { test } from 'node:test'
import { policyOf } from '../policy.ts'
import { reread } from '../reread.ts'
import { indexOf } from './cell_index.ts'
import { openTable } from './open_table.ts'

const at = new Map([['2025-H1', { label: 'Total', units: new Set(['0010', '9010']) }]])
const area = {
  label: 'Total',
  kind: 'all',
  name: 'Alla',
  invented: false,
  members: 2,
  reported: 2,
  at,
} as const
const member = (code: string | null, listed: boolean) => ({
  code,
  name: code && `Kommun ${code}`,
  key: String(code),
  mine: false,
  in: [],
  listed,
  at: new Map([['2025-H1', { label: String(code), units: new Set([String(code)]) }]]),
})
const cellOf = (place: string, kon: string, n: number) => {
  const group = { kon }
  return { area: place, group, period: '2025-H1', n, numerator: 1, hidden: null } as const
}

const cells = ['Total', '0010', '9010'].flatMap((place) =>
  ['Total', 'flicka'].map((kon) => cellOf(place, kon, 20)),
)
const released = reread({ indicator: 'x', policy: policyOf(4), cells })
const period = { period: '2025-H1', halves: [{ half: '2025-H1', cells: indexOf([released]) }] }
const members = [member('0010', true), member('9010', false), member(null, true)]
const { content: table } = openTable(
  { id: 'x', kind: 'share' },
  [{ cells: period, areas: [area], members }],
  { kon: ['flicka', 'pojke'], aldersgrupp: ['0-5'] },
)

test('only groups of which there is a figure are in open data, all together first', () => {
  assert.deepEqual(
    table.groups.map(({ grouping, code }) => [grouping, code]),
    [
      [null, 'Total'],
      ['kon', 'flicka'],
    ],
  )
})

test('only members that are listed with their name are in it', () => {
  assert.deepEqual(
    table.places.map(({ code, kind }) => `${kind} ${code}`),
    ['all Total', 'member 0010'],
  )
  assert.equal(table.cells.length, 4)
})
