import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Answers } from '@lyhord/core'
import fc from 'fast-check'
import { sameAnswers } from '../course/answers.ts'
import { backoff, isUnsent, rest, type Sync, type SyncEvent, step, syncOf, type Theirs } from './sync.ts'

const after = (s: Sync, ...events: SyncEvent[]) => events.reduce((state, e) => step(state, e)[0], s)
const todo = (s: Sync, e: SyncEvent) => step(s, e)[1]
const one: SyncEvent = { is: 'answered', answers: { kon: 'flicka' } }
const theirs = (answers: Answers, version = 5): Theirs => ({
  version,
  answers,
  state: 'draft',
  changedBy: 'Kim',
  changedAt: '2025-11-22T09:00:00Z',
})

test('an answer is sent after a short rest', () => {
  const fresh = syncOf(null, {})
  assert.deepEqual(todo(fresh, one), { wakeAfter: rest })
  assert.deepEqual(todo(after(fresh, one), { is: 'due' }), { send: true })
})

test('answers given while others are on their way are sent after them', () => {
  const sending = after(syncOf(null, {}), one, { is: 'due' })
  const more: SyncEvent = { is: 'answered', answers: { kon: 'flicka', alder: 7 } }
  assert.deepEqual(todo(sending, more), {})
  const reply: SyncEvent = { is: 'saved', version: 1, answers: { kon: 'flicka' } }
  assert.deepEqual(todo(after(sending, more), reply), { wakeAfter: rest })
  assert.ok(isUnsent(after(sending, more, reply)))
})

test('a lost network: tried again, ever more seldom, at once when it is back', () => {
  const away: SyncEvent = { is: 'failed', why: { is: 'away' } }
  const sending = after(syncOf(2, {}), one, { is: 'due' })
  assert.deepEqual(todo(sending, away), { wakeAfter: 1000 })
  const again = after(sending, away, { is: 'due' })
  assert.deepEqual(todo(again, away), { wakeAfter: 2000 })
  assert.equal(backoff(20), 30_000)
  assert.deepEqual(todo(after(again, away), { is: 'back' }), { wakeAfter: 0 })
})

test('an answer taken back after a lost reply is sent all the same, as the lost one may have arrived', () => {
  const lost = after(syncOf(2, {}), one, { is: 'due' }, { is: 'failed', why: { is: 'away' } })
  const undone = after(lost, { is: 'answered', answers: {} })
  assert.deepEqual(todo(undone, { is: 'due' }), { send: true })
})

test('an expired sign-in waits for the person, and goes on', () => {
  const out = after(syncOf(2, {}), one, { is: 'due' }, { is: 'failed', why: { is: 'signed_out' } })
  assert.deepEqual(todo(out, { is: 'due' }), {})
  assert.deepEqual(todo(after(out, { is: 'back' }), { is: 'due' }), { send: true })
})

test('a refused answer is not sent again until it is changed', () => {
  const refused = after(
    syncOf(2, {}),
    one,
    { is: 'due' },
    { is: 'failed', why: { is: 'refused', problem: 1 } },
  )
  assert.deepEqual(todo(refused, { is: 'due' }), {})
  assert.deepEqual(todo(refused, { is: 'answered', answers: {} }), { wakeAfter: rest })
})

test('only the reply was lost: the server has our own answers, and nobody is asked', () => {
  const away: SyncEvent = { is: 'failed', why: { is: 'away' } }
  const lost = after(syncOf(2, {}), one, { is: 'due' }, away)
  const more = after(lost, { is: 'answered', answers: { kon: 'flicka', alder: 7 } }, { is: 'due' })
  const next = after(more, { is: 'failed', why: { is: 'conflict', theirs: theirs({ kon: 'flicka' }, 3) } })
  assert.equal(next.hindrance, null)
  assert.equal(next.version, 3)
  assert.deepEqual(todo(next, { is: 'due' }), { send: true })
})

test('somebody else has answered: the person chooses, and the choice is what is sent', () => {
  const mine = after(syncOf(2, {}), one, { is: 'due' })
  const conflict = after(mine, { is: 'failed', why: { is: 'conflict', theirs: theirs({ kon: 'pojke' }) } })
  assert.equal(conflict.hindrance?.is, 'conflict')
  assert.deepEqual(todo(conflict, { is: 'due' }), {})
  const choice: SyncEvent = { is: 'settled', theirs: theirs({ kon: 'pojke' }), answers: { kon: 'flicka' } }
  assert.deepEqual(todo(conflict, choice), { wakeAfter: 0 })
  assert.equal(after(conflict, choice).version, 5)
  const same: SyncEvent = { is: 'settled', theirs: theirs({ kon: 'pojke' }), answers: { kon: 'pojke' } }
  assert.deepEqual(todo(conflict, same), {})
})

/** A server as the contract describes it: made once, and saved only on its own version. */
const reply = (server: { version: number; answers: Answers }, s: Sync): SyncEvent => {
  const sent = s.attempted.at(-1) ?? {}
  if (s.version === null && server.version > 0) return { is: 'saved', ...server }
  if (s.version !== null && s.version !== server.version)
    return { is: 'failed', why: { is: 'conflict', theirs: theirs(server.answers, server.version) } }
  server.version += 1
  server.answers = sent
  return { is: 'saved', version: server.version, answers: sent }
}

test('whatever is lost on the way, the server ends with what the person answered, once the network is back', () => {
  const happening = fc.oneof(
    fc.record({ is: fc.constant('answer'), value: fc.nat(5) }),
    fc.record({ is: fc.constantFrom('request lost', 'reply lost', 'arrives') }),
  )
  fc.assert(
    fc.property(fc.array(happening, { maxLength: 30 }), (happenings) => {
      const server = { version: 0, answers: {} }
      let s: Sync = syncOf(null, {})
      const send = (how: string) => {
        const [sending, { send: sends }] = step(s, { is: 'due' })
        if (!sends) return
        const answer = how === 'request lost' ? undefined : reply(server, sending)
        s = step(sending, how === 'arrives' && answer ? answer : { is: 'failed', why: { is: 'away' } })[0]
      }
      for (const h of happenings)
        if ('value' in h) s = after(s, { is: 'answered', answers: { alder: h.value } })
        else send(h.is)
      for (let i = 0; i < 3; i++) send('arrives')
      assert.equal(s.hindrance, null)
      assert.ok(!isUnsent(s))
      assert.ok(sameAnswers(server.answers, s.answers))
    }),
  )
})
