import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Form, words } from '@lyhord/core'
import type { Outcome } from '../../../client/call.ts'
import { noContact, type Problem } from '../../../client/problem.ts'
import { blankForm } from './blank.ts'
import type { Kept } from './draft_now.ts'
import { keeperOf } from './keeper.ts'

const blank = blankForm({ id: 'egen_00000001', title: 'Prov', base: null, today: '2026-01-01' })
const called = (title: string): Form => ({ ...blank, title: words(title, title) })
const refusal = (id: 'conflict' | 'not_valid'): Problem => ({ ...noContact, id, number: 1, status: 409 })

/** A server that keeps one draft, and clocks that go when they are told. */
const world = () => {
  let there: Kept = { revision: 1, version: 1, publishedAt: null, content: blank }
  let failing: Problem | undefined
  let lost = false
  const waiting = new Set<() => void>()
  const keeper = keeperOf(there, {
    put: async (content, revision): Promise<Outcome<Kept>> => {
      if (failing) return { ok: false, problem: failing }
      if (revision !== there.revision) return { ok: false, problem: refusal('conflict') }
      there = { ...there, content, revision: revision + 1 }
      return lost ? { ok: false, problem: noContact } : { ok: true, value: there }
    },
    get: async () => ({ ok: true, value: there }),
    after: (_, act) => {
      waiting.add(act)
      return () => waiting.delete(act)
    },
  })
  return {
    keeper,
    is: () => keeper.now().standing.is,
    title: () => there.content.title.sv,
    fail: (problem?: Problem) => {
      failing = problem
    },
    loseReplies: (loses: boolean) => {
      lost = loses
    },
    somebodyElse: (title: string) => {
      there = { ...there, content: called(title), revision: there.revision + 1 }
    },
    timePasses: async () => {
      for (const act of [...waiting]) {
        waiting.delete(act)
        act()
      }
      for (let turns = 0; turns < 10; turns++) await Promise.resolve()
    },
  }
}

test('what is written is saved a moment later, the latest of it', async () => {
  const { keeper, is, title, timePasses } = world()
  keeper.change(called('Ett'))
  keeper.change(called('Två'))
  assert.equal(is(), 'unsaved')
  await timePasses()
  assert.deepEqual([is(), title(), keeper.now().kept.revision], ['saved', 'Två', 2])
})

test('without contact it waits and tries again; nothing that was written is lost', async () => {
  const { keeper, is, title, fail, timePasses } = world()
  fail(noContact)
  keeper.change(called('Ett'))
  await timePasses()
  assert.equal(is(), 'away')
  fail()
  await timePasses()
  assert.deepEqual([is(), title()], ['saved', 'Ett'])
})

test('only the reply was lost: the draft is saved, and no conflict is told', async () => {
  const { keeper, is, loseReplies, timePasses } = world()
  loseReplies(true)
  keeper.change(called('Ett'))
  await timePasses()
  loseReplies(false)
  await timePasses()
  assert.deepEqual([is(), keeper.now().kept.revision], ['saved', 2])
})

test('two have changed the same draft: each choice holds', async () => {
  for (const choice of ['mine', 'theirs'] as const) {
    const { keeper, is, title, somebodyElse, timePasses } = world()
    somebodyElse('Deras')
    keeper.change(called('Mitt'))
    await timePasses()
    assert.equal(is(), 'conflict')
    keeper.change(called('Mitt och mera'))
    assert.equal(is(), 'conflict')
    keeper.settle(choice)
    await timePasses()
    const holds = choice === 'mine' ? 'Mitt och mera' : 'Deras'
    assert.deepEqual([is(), title(), keeper.now().content.title.sv], ['saved', holds, holds])
  }
})

test('what the server will not take is told, and the next change is tried', async () => {
  const { keeper, is, title, fail, timePasses } = world()
  fail(refusal('not_valid'))
  keeper.change(called('Ett'))
  await timePasses()
  assert.equal(is(), 'refused')
  fail()
  keeper.change(called('Två'))
  await timePasses()
  assert.deepEqual([is(), title()], ['saved', 'Två'])
})

test('at once, when it is asked for; and nothing once it is stopped', async () => {
  const { keeper, title, timePasses } = world()
  keeper.change(called('Ett'))
  assert.equal(await keeper.flush(), true)
  assert.equal(title(), 'Ett')
  keeper.change(called('Två'))
  await keeper.stop()
  await timePasses()
  assert.equal(title(), 'Ett')
})
