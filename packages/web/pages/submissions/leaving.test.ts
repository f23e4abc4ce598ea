import assert from 'node:assert/strict'
import { test } from 'node:test'
import { indicators } from '@lyhord/catalogue/investigation/indicators/index.ts'
import { type Content, changedBetween, leavingOf } from './leaving.ts'

const tally = (n: number, numerator: number, counts: Record<string, number> = {}) => ({
  n,
  missing: 1,
  numerator,
  counts,
})
const cell = (group: string, tallies: Content['cells'][number]['tallies']) => {
  const [kon = '', aldersgrupp = '', tidigareKand = ''] = group.split(' ')
  return { kon, aldersgrupp, tidigareKand, records: 9, tallies }
}
const content = (...cells: Content['cells']): Content => ({ records: 9, checksum: 'a'.repeat(64), cells })

const codes = { sexes: ['flicka', 'pojke'], ages: ['0-5', '6-12'], known: ['ja', 'nej'] }
const seen = content(
  cell('pojke 6-12 nej', { samtal_minst_1: tally(4, 3), utredningstid: tally(4, 0, { 90: 1, 118: 3 }) }),
  cell('ej_besvarad 0-5 ja', { samtal_minst_1: tally(1, 1) }),
  cell('flicka 6-12 nej', { samtal_minst_1: tally(5, 5), helt_ny: tally(5, 0) }),
  cell('flicka 6-12 ja', { samtal_minst_1: tally(2, 0), utredningstid: tally(2, 0, { 118: 2 }) }),
)

test('every number that is sent is shown, those of an indicator that is not known here too', () => {
  const leaving = leavingOf(seen, indicators, codes)
  assert.deepEqual(
    leaving.map((l) => l.id),
    ['samtal_minst_1', 'utredningstid', 'helt_ny'],
  )
  assert.equal(leaving[2]?.indicator, undefined)
  assert.equal(leaving.flatMap((l) => l.rows).length, 7)
})

test('groups stand in the order of their codes and add up to the total, day by day too', () => {
  const [talks, days] = leavingOf(seen, indicators, codes)
  assert.deepEqual(
    talks?.rows.map((r) => `${r.sex} ${r.age} ${r.known}`),
    ['flicka 6-12 ja', 'flicka 6-12 nej', 'pojke 6-12 nej', 'ej_besvarad 0-5 ja'],
  )
  assert.deepEqual(talks?.total, { n: 12, missing: 4, numerator: 9, counts: {} })
  assert.deepEqual(days?.total.counts, { 90: 1, 118: 5 })
})

test('only the indicators whose numbers are others are told as changed', () => {
  const [first, ...rest] = seen.cells
  assert.ok(first)
  const now = content(
    ...rest.reverse(),
    cell('pojke 6-12 nej', {
      samtal_minst_1: tally(4, 2),
      utredningstid: tally(4, 0, { 118: 3, 90: 1, 200: 0 }),
    }),
  )
  assert.deepEqual([...changedBetween(seen, now)], ['samtal_minst_1'])
  assert.deepEqual([...changedBetween(seen, seen)], [])
})

test('a group that has come or gone is a change of the indicators in it', () => {
  const fewer = content(...seen.cells.filter((c) => c.kon !== 'ej_besvarad'))
  assert.deepEqual([...changedBetween(seen, fewer)], ['samtal_minst_1'])
})
