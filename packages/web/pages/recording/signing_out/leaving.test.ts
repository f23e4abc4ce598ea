import assert from 'node:assert/strict'
import { test } from 'node:test'
import { noContact } from '../../../client/problem.ts'
import { copiesOf } from '../autosave/copies.ts'
import { storeInMemory } from '../autosave/store_in_memory.ts'
import { smallJudge as judge } from '../course/small_form.ts'
import { recorderOf } from '../recorder.ts'
import { leaveNothing, onLeaving } from './leaving.ts'

const who = { tenant: 't', user: 'u' }

test('a record that is open when somebody signs out is not kept again by what is still on its way', async () => {
  const store = storeInMemory()
  const tab = storeInMemory()
  let fail = (): void => {}
  const lost = new Promise<{ ok: false; problem: typeof noContact }>((go) => {
    fail = () => go({ ok: false, problem: noContact })
  })
  const asked = () => lost
  const post = { make: asked, save: asked, handIn: asked, look: asked, flag: asked, unflag: asked }
  const opening = {
    ...{ id: 'r', collection: 'c', form: 'liten', ownForm: null, secondOf: null },
    ...{ amending: false, version: null, answers: {}, reasons: {} },
  }
  const recorder = recorderOf(opening, { judge, today: '2025-11-22', who, store, tab, post })
  const stop = onLeaving(recorder.discard)
  recorder.answer('lokalt_id', 'a1')
  recorder.start()
  await new Promise((go) => setTimeout(go, 10))
  assert.equal(recorder.now().sync.sending, true)
  assert.equal(copiesOf(store, who).length, 1)
  assert.equal(copiesOf(tab, who).length, 1)
  leaveNothing({ who, store, tab })
  fail()
  await new Promise((go) => setTimeout(go, 10))
  recorder.stop()
  stop()
  assert.equal(copiesOf(store, who).length, 0)
  assert.equal(copiesOf(tab, who).length, 0)
})
