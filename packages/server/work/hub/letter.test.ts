import assert from 'node:assert/strict'
import { test } from 'node:test'
import { formById } from '@lyhord/catalogue'
import { mantelHaenszelSums } from '@lyhord/core'
import { talliesOf } from '../../testing/comparing.ts'
import { checksumOf } from '../comparison/checksum.ts'
import { checksumOfContent } from '../comparison/content.ts'
import { leavingGrid } from '../comparison/leaving_grid.ts'
import { letterOf, readLetter } from './letter.ts'
import { isTravelledSafely } from './safe_way.ts'

const [form, period] = ['utredning', '2025-H1']
const tallies = talliesOf(period, [30, 25, 28, 31], [10, 12, 11, 9])
const submission = {
  id: '00000000-0000-4000-8000-000000000001',
  tenant: '00000000-0000-4000-8000-000000000002',
  form,
  period,
  code: '9901',
  name: 'Nämnden',
  checksum: checksumOf({ form, period, tallies }),
  named: true,
  at: new Date('2026-01-15T08:00:00Z'),
  tallies,
  equity: [],
}
const carried = (more: object = {}): object =>
  JSON.parse(JSON.stringify({ ...letterOf(submission), ...more }))

test('a letter says what was submitted, not by whom', () => {
  const { id, tenant, ...said } = submission
  assert.deepEqual(readLetter(carried()), said)
  assert.ok(!JSON.stringify(carried()).includes(id) && !JSON.stringify(carried()).includes(tenant))
})

test('what a newer program adds is passed over in the letter, and kept in its cells', () => {
  const more = tallies.map((row) => ({ ...row, nytt: 'x' }))
  const letter = carried({ nytt: [1], tallies: more, checksum: checksumOf({ form, period, tallies: more }) })
  const read = readLetter(letter)
  assert.ok(!('held' in read))
  assert.deepEqual(read.tallies, more)
})

test('what releases are made of goes as a letter that an older program does not take for the finest grid', () => {
  const less = leavingGrid(tallies, formById(form)?.indicators ?? [])
  const sent = { ...submission, tallies: less, checksum: checksumOf({ form, period, tallies: less }) }
  const letter = JSON.parse(JSON.stringify(letterOf(sent)))
  assert.deepEqual([letter.letter, letterOf(submission).letter], [2, 1])
  const read = readLetter(letter)
  assert.ok(!('held' in read))
  assert.deepEqual(read.tallies, less)
})

test('equity travels beside the tallies, and a program that does not know it has the checksum it expects', () => {
  const sums = mantelHaenszelSums([{ first: { numerator: 6, n: 14 }, second: { numerator: 7, n: 19 } }])
  const known = {
    dimension: 'kon',
    indicator: 'insats_andel',
    group: 'flicka',
    against: 'pojke',
    sums,
  } as const
  const both = { tallies, equity: [known, { ...known, dimension: 'nyare' }] }
  const sent = { ...submission, equity: [known], checksum: checksumOfContent(form, period, both) }
  const letter = JSON.parse(JSON.stringify({ ...letterOf(sent), equity: both.equity }))
  assert.equal(letter.checksum, checksumOf({ form, period, tallies }))
  const read = readLetter(letter)
  assert.ok(!('held' in read))
  assert.deepEqual([read.equity, read.checksum], [[known], sent.checksum])
  const changed = { ...letter, equity: [{ ...known, sums: { ...sums, r: sums.r + 1 } }] }
  assert.deepEqual(readLetter(changed), { held: 'damaged' })
})

test('a letter that cannot be trusted or understood is held, and why is said', () => {
  const [first, ...rest] = tallies
  const changed = [{ ...first, records: 1 }, ...rest]
  for (const [letter, held] of [
    [carried({ letter: 3, form: 7 }), 'newer_letter'],
    [carried({ tallies: changed }), 'damaged'],
    [carried({ period: '2025-H2' }), 'damaged'],
    [carried({ form: 'okant' }), 'unknown_form'],
    [carried({ name: '18890412-0006' }), 'identity'],
    [carried({ code: '99' }), 'unreadable'],
    [carried({ tallies: [{ ...first, kon: 'en hel mening' }] }), 'unreadable'],
    [carried({ letter: 'ett' }), 'unreadable'],
    [null, 'unreadable'],
    ['', 'unreadable'],
  ] as const)
    assert.deepEqual(readLetter(letter), { held }, held)
})

test('letters travel on this machine, or encrypted', () => {
  const way = (rest: string) => isTravelledSafely(`postgresql://lyhord_out:x@${rest}`)
  assert.ok(way('127.0.0.1:5432/a') && way('localhost/a') && way('[::1]:5432/a'))
  assert.ok(way('db.example:5432/a?sslmode=verify-full') && way('10.0.0.5/a?sslmode=require'))
  assert.ok(!way('db.example:5432/a') && !way('10.0.0.5/a?sslmode=prefer') && !way('127.0.0.1.example/a'))
})
