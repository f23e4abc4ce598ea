import assert from 'node:assert/strict'
import { test } from 'node:test'
import { talliesOf } from '../../testing/comparing.ts'
import { checksumOf } from '../comparison/checksum.ts'
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

test('a letter that cannot be trusted or understood is held, and why is said', () => {
  const [first, ...rest] = tallies
  const changed = [{ ...first, records: 1 }, ...rest]
  for (const [letter, held] of [
    [carried({ letter: 2, form: 7 }), 'newer_letter'],
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
