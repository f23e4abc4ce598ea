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
const content = (...cells: Content['cells']): Content => ({
  records: 9,
  checksum: 'a'.repeat(64),
  cells,
  equity: [],
})

const codes = { sexes: ['flicka', 'pojke'], ages: ['0-5', '6-12'], known: ['ja', 'nej'] }
const seen = content(
  cell('pojke 6-12 nej', { samtal_minst_1: tally(5, 3) }),
  cell('alla 6-12 alla', { samtal_minst_1: tally(11, 8), utredningstid: tally(6, 0, { 90: 1, 118: 5 }) }),
  cell('ej_besvarad alla alla', { samtal_minst_1: tally(1, 1) }),
  cell('flicka 6-12 nej', { samtal_minst_1: tally(6, 5) }),
  cell('flicka alla alla', { samtal_minst_1: tally(6, 5), helt_ny: tally(5, 0) }),
  cell('alla alla alla', { samtal_minst_1: tally(12, 9), utredningstid: tally(6, 0, { 90: 1, 118: 5 }) }),
)

test('every number that is sent is shown, those of an indicator that is not known here too', () => {
  const leaving = leavingOf(seen, indicators, codes)
  assert.deepEqual(
    leaving.map((l) => l.id),
    ['samtal_minst_1', 'utredningstid', 'helt_ny'],
  )
  assert.equal(leaving[2]?.indicator, undefined)
  assert.equal(leaving.flatMap((l) => l.rows).length, 7)
  assert.deepEqual(leaving[2]?.total, { n: 0, missing: 0, numerator: 0, counts: {} })
})

test('each sex stands first, then each age, then crossed groups in the order of their codes; the total is apart', () => {
  const [talks, days] = leavingOf(seen, indicators, codes)
  assert.deepEqual(
    talks?.rows.map((r) => `${r.sex} ${r.age} ${r.known}`),
    ['flicka alla alla', 'ej_besvarad alla alla', 'alla 6-12 alla', 'flicka 6-12 nej', 'pojke 6-12 nej'],
  )
  assert.deepEqual(talks?.total, { n: 12, missing: 1, numerator: 9, counts: {} })
  assert.deepEqual(days?.total.counts, { 90: 1, 118: 5 })
})

test('only the indicators whose numbers are others are told as changed', () => {
  const [first, ...rest] = seen.cells
  assert.ok(first)
  const now = content(
    ...rest.reverse(),
    cell('pojke 6-12 nej', {
      samtal_minst_1: tally(5, 2),
    }),
  )
  assert.deepEqual([...changedBetween(seen, now)], ['samtal_minst_1'])
  assert.deepEqual([...changedBetween(seen, seen)], [])
})

test('a group that has come or gone is a change of the indicators in it', () => {
  const fewer = content(...seen.cells.filter((c) => c.kon !== 'ej_besvarad'))
  assert.deepEqual([...changedBetween(seen, fewer)], ['samtal_minst_1'])
})
