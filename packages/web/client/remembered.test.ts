import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Answer } from './call.ts'
import { forgetWho, type Memory, remember, stillHere } from './remember.ts'
import { remembered } from './remembered.ts'

const minute = 60_000
const noon = Date.UTC(2026, 0, 12, 12)
const kim: Answer<'GET /api/me'> = {
  user: { id: 'u1', name: 'Kim Ek', email: 'kim@ek.example', role: 'caseworker', secondStep: true },
  tenant: { id: 't1', name: 'Socialnämnden', code: '0001', kind: 'board' },
  session: { endsAt: new Date(noon + 12 * 60 * minute).toISOString(), idleMinutes: 60 },
  freeText: true,
  demonstration: false,
}
const computer = (): Memory & { readonly texts: () => string; write: (text: string) => void } => {
  const items = new Map<string, string>()
  return {
    texts: () => [...items.values()].join(),
    write: (text) => void items.set([...items.keys()][0] ?? '', text),
    getItem: (key) => items.get(key) ?? null,
    setItem: (key, value) => void items.set(key, value),
    removeItem: (key) => void items.delete(key),
  }
}

test('who is signed in is remembered by ids and what they may do, without name or address', () => {
  const memory = computer()
  remember(memory, kim, noon)
  assert.deepEqual(remembered(memory, noon), { ...kim, user: { ...kim.user, name: '', email: '' } })
  assert.doesNotMatch(memory.texts(), /Kim|@/)
})

test('a sign-in that has been unused too long, or has ended, is nobody’s', () => {
  const memory = computer()
  remember(memory, kim, noon)
  assert.ok(remembered(memory, noon + 59 * minute))
  assert.equal(remembered(memory, noon + 60 * minute), undefined)
  for (let hours = 1; hours < 13; hours++) {
    stillHere(memory, kim, noon + hours * 59 * minute, true)
    stillHere(memory, kim, noon + hours * 60 * minute - 1, false)
  }
  assert.equal(remembered(memory, noon + 12 * 60 * minute), undefined)
})

test('whoever works is remembered on, but one who has been away too long does not come back by being here', () => {
  const memory = computer()
  remember(memory, kim, noon)
  stillHere(memory, kim, noon + 50 * minute, false)
  assert.ok(remembered(memory, noon + 100 * minute))
  stillHere(memory, kim, noon + 120 * minute, false)
  assert.equal(remembered(memory, noon + 121 * minute), undefined)
  stillHere(memory, kim, noon + 122 * minute, true)
  assert.ok(remembered(memory, noon + 123 * minute))
})

test('a sign-out forgets, and the next person is the only one remembered', () => {
  const memory = computer()
  remember(memory, kim, noon)
  forgetWho(memory)
  assert.equal(remembered(memory, noon), undefined)
  remember(memory, kim, noon)
  remember(memory, { ...kim, user: { ...kim.user, id: 'u2' } }, noon)
  assert.equal(remembered(memory, noon)?.user.id, 'u2')
  assert.doesNotMatch(memory.texts(), /u1/)
})

test('a memory that cannot be read remembers nobody, and one that is full says nothing', () => {
  const memory = computer()
  remember(memory, kim, noon)
  const { me } = JSON.parse(memory.texts())
  const spoilt = [{ ...me, user: { ...me.user, role: 'kung' } }, { ...me, session: {} }, null]
  for (const text of [
    '{',
    'null',
    '[]',
    '{"seen":1}',
    ...spoilt.map((m) => JSON.stringify({ me: m, seen: noon })),
  ]) {
    memory.write(text)
    assert.equal(remembered(memory, noon), undefined, text)
  }
  const full: Memory = {
    ...computer(),
    setItem: () => {
      throw new Error('QuotaExceededError')
    },
  }
  remember(full, kim, noon)
  assert.equal(remembered(full, noon), undefined)
})
