import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Answers } from '@lyhord/core'
import type { Outcome } from '../../client/call.ts'
import { noContact } from '../../client/problem.ts'
import { type Copy, copyOf, forgetAllCopies } from './autosave/copies.ts'
import type { Post, Saved } from './autosave/post.ts'
import { storeInMemory } from './autosave/store_in_memory.ts'
import { smallJudge as judge } from './course/small_form.ts'
import { recorderOf } from './recorder.ts'
import type { Opening } from './recording_state.ts'

const who = { tenant: 't', user: 'u' }
const fresh: Opening = {
  id: 'r1',
  collection: 'c1',
  form: 'liten',
  ownForm: null,
  secondOf: null,
  amending: false,
  version: null,
  answers: {},
  reasons: {},
}
const whole = { lokalt_id: 'a1', orsaker: ['skola'], samtal: 2, start: '2025-01-01', slut: '2025-02-01' }

/** The far end of the wire, as the contract has it; `away` is a lost network. */
const farEnd = () => {
  const far = {
    away: false,
    version: 0,
    state: 'draft',
    answers: {} as Answers,
    flags: [] as string[],
    refuses: false,
  }
  const saved = (): Outcome<Saved> => ({
    ok: true,
    value: {
      record: {
        id: 'r1',
        collection: 'c1',
        form: 'liten',
        ownForm: null,
        formVersion: 1,
        state: 'draft',
        version: far.version,
        answers: Object.fromEntries(
          Object.entries(far.answers).map(([id, a]) => [id, typeof a === 'object' ? [...a] : (a ?? '')]),
        ),
        reasons: {},
        secondOf: null,
        changedAt: '2025-11-22T09:00:00Z',
        changedBy: 'Kim',
      },
      findings: [],
      dropped: [],
    },
  })
  const write = async (answers: Answers, state = 'draft'): Promise<Outcome<Saved>> => {
    if (far.away) return { ok: false, problem: noContact }
    Object.assign(far, { version: far.version + 1, answers, state })
    return saved()
  }
  const post: { -readonly [K in keyof Post]: Post[K] } = {
    make: (_, answers) => write(answers),
    save: (_, __, answers) => write(answers),
    handIn: (_, { answers }) => write(answers, 'submitted'),
    look: async () => {
      const now = saved()
      return now.ok ? { ok: true, value: { record: now.value.record } } : now
    },
    flag: async (_, variable) => {
      if (far.away) return { ok: false, problem: noContact }
      if (far.refuses) return { ok: false, problem: { ...noContact, id: 'personal_number', number: 1 } }
      far.flags.push(variable)
      return { ok: true, value: { id: variable } }
    },
    unflag: async (flag) => {
      if (far.away) return { ok: false, problem: noContact }
      far.flags = far.flags.filter((f) => f !== flag)
      return { ok: true, value: {} }
    },
  }
  return { far, post }
}

const begin = (opening: Opening = fresh, store = storeInMemory(), wire = farEnd()) => {
  const tab = storeInMemory()
  const recorder = recorderOf(opening, { judge, today: '2025-11-22', who, store, tab, post: wire.post })
  recorder.start()
  return { ...wire, store, tab, recorder }
}
const settled = async () => {
  for (let i = 0; i < 20; i++) await Promise.resolve()
}

test('every answer is on this computer at once, and gone from it when the server has it', async (t) => {
  t.mock.timers.enable({ apis: ['setTimeout'] })
  const { recorder, store, far } = begin()
  recorder.answer('lokalt_id', 'a1')
  recorder.move('on')
  assert.deepEqual(copyOf(store, who, 'r1')?.answers, { lokalt_id: 'a1' })
  assert.equal(copyOf(store, who, 'r1')?.at, 'orsaker')
  t.mock.timers.tick(400)
  await settled()
  assert.deepEqual(far.answers, { lokalt_id: 'a1' })
  assert.equal(copyOf(store, who, 'r1'), undefined)
})

test('an open draft is in its tab also when all is sent, until it is handed in; a record that is changed never is', async (t) => {
  t.mock.timers.enable({ apis: ['setTimeout'] })
  const { recorder, tab } = begin({ ...fresh, version: 3, answers: whole })
  assert.deepEqual(copyOf(tab, who, 'r1')?.acknowledged, whole)
  recorder.answer('samtal', 3)
  t.mock.timers.tick(400)
  await settled()
  assert.deepEqual(copyOf(tab, who, 'r1')?.acknowledged, { ...whole, samtal: 3 })
  await recorder.handIn()
  assert.equal(recorder.now().handing.is, 'done')
  assert.equal(copyOf(tab, who, 'r1'), undefined)
  const change = begin({ ...fresh, amending: true, version: 4, answers: whole })
  change.recorder.answer('samtal', 4)
  assert.equal(copyOf(change.tab, who, 'r1'), undefined)
})

test('a closed tab: the copy opens where the person was, and what was not sent is sent', async (t) => {
  t.mock.timers.enable({ apis: ['setTimeout'] })
  const before = begin()
  before.far.away = true
  before.recorder.answer('lokalt_id', 'a1')
  before.recorder.move('on')
  before.recorder.stop()
  const copy: Copy | undefined = copyOf(before.store, who, 'r1')
  assert.ok(copy)
  const { recorder, far } = begin({ ...fresh, copy }, before.store)
  assert.equal(recorder.now().course.at, 'orsaker')
  t.mock.timers.tick(0)
  await settled()
  assert.deepEqual(far.answers, { lokalt_id: 'a1' })
})

test('a page that is left between two keys and a rest sends what was answered', async (t) => {
  t.mock.timers.enable({ apis: ['setTimeout'] })
  const { recorder, store, far } = begin()
  recorder.answer('lokalt_id', 'a1')
  recorder.stop()
  await settled()
  assert.deepEqual(far.answers, { lokalt_id: 'a1' })
  assert.equal(copyOf(store, who, 'r1'), undefined)
})

test('a page that is left while answers are under way sends the later ones after them', async (t) => {
  t.mock.timers.enable({ apis: ['setTimeout'] })
  const { recorder, far } = begin()
  recorder.answer('lokalt_id', 'a1')
  t.mock.timers.tick(400)
  recorder.answer('orsaker', ['skola'])
  recorder.stop()
  await settled()
  assert.deepEqual(far.answers, { lokalt_id: 'a1', orsaker: ['skola'] })
})

test('whoever has left nothing on this computer on signing out leaves nothing after it either', async (t) => {
  t.mock.timers.enable({ apis: ['setTimeout'] })
  const { recorder, store, far } = begin()
  recorder.answer('lokalt_id', 'a1')
  forgetAllCopies(store, who)
  recorder.stop()
  await settled()
  assert.equal(far.version, 0)
  assert.equal(copyOf(store, who, 'r1'), undefined)
})

test('a lost network says so, keeps the answers here, and sends them when it is back', async (t) => {
  t.mock.timers.enable({ apis: ['setTimeout'] })
  const { recorder, store, far } = begin()
  far.away = true
  recorder.answer('lokalt_id', 'a1')
  t.mock.timers.tick(400)
  await settled()
  assert.equal(recorder.now().sync.hindrance?.is, 'away')
  assert.ok(copyOf(store, who, 'r1'))
  far.away = false
  recorder.back()
  t.mock.timers.tick(0)
  await settled()
  assert.equal(recorder.now().sync.hindrance, null)
  assert.deepEqual(far.answers, { lokalt_id: 'a1' })
})

test('handing in waits for what is on its way, drops what is not asked, and leaves nothing here', async (t) => {
  t.mock.timers.enable({ apis: ['setTimeout'] })
  const { recorder, store, far } = begin()
  for (const [id, answer] of Object.entries({ ...whole, skal: 'annat' })) recorder.answer(id, answer)
  t.mock.timers.tick(400)
  await recorder.handIn()
  assert.equal(recorder.now().handing.is, 'done')
  assert.equal(far.state, 'submitted')
  assert.deepEqual(far.answers, whole)
  assert.equal(copyOf(store, who, 'r1'), undefined)
})

test('handing in without a network changes nothing, and can be done again', async (t) => {
  t.mock.timers.enable({ apis: ['setTimeout'] })
  const { recorder, store, far } = begin()
  for (const [id, answer] of Object.entries(whole)) recorder.answer(id, answer)
  far.away = true
  await recorder.handIn()
  assert.equal(recorder.now().handing.is, 'refused')
  assert.deepEqual(copyOf(store, who, 'r1')?.answers, whole)
  far.away = false
  await recorder.handIn()
  assert.equal(recorder.now().handing.is, 'done')
})

test('handing in over a draft of ours whose reply was lost hands in what is answered now', async (t) => {
  t.mock.timers.enable({ apis: ['setTimeout'] })
  const wire = farEnd()
  const { make, handIn, look } = wire.post
  wire.post.make = async (record, answers) => {
    await make(record, answers)
    return { ok: false, problem: noContact }
  }
  wire.post.handIn = async (record, asked) => {
    if (asked.version === wire.far.version) return handIn(record, asked)
    const there = await look(record)
    const theirs = there.ok ? there.value.record : undefined
    return {
      ok: false,
      problem: { ...noContact, id: 'conflict', number: 401, status: 409, more: { theirs } },
    }
  }
  const { recorder, far } = begin(fresh, storeInMemory(), wire)
  recorder.answer('lokalt_id', 'a1')
  t.mock.timers.tick(400)
  await settled()
  assert.deepEqual([far.version, recorder.now().sync.version], [1, null])
  for (const [id, answer] of Object.entries(whole)) recorder.answer(id, answer)
  await recorder.handIn()
  assert.equal(recorder.now().handing.is, 'done')
  assert.deepEqual([far.state, far.answers], ['submitted', whole])
})

test('a change of a submitted record stays here until it is handed in', async (t) => {
  t.mock.timers.enable({ apis: ['setTimeout'] })
  const { recorder, store, far } = begin({ ...fresh, amending: true, version: 3, answers: whole })
  recorder.answer('samtal', 4)
  t.mock.timers.tick(60_000)
  await settled()
  assert.equal(far.version, 0)
  assert.equal(copyOf(store, who, 'r1')?.answers.samtal, 4)
  await recorder.handIn({ why: 'rattelse' })
  assert.deepEqual(far.answers, { ...whole, samtal: 4 })
})

test('a question to the group waits until the record is there', async (t) => {
  t.mock.timers.enable({ apis: ['setTimeout'] })
  const { recorder, far } = begin()
  recorder.flag({ variable: 'orsaker' })
  assert.deepEqual(far.flags, [])
  recorder.answer('lokalt_id', 'a1')
  t.mock.timers.tick(400)
  await settled()
  assert.deepEqual(far.flags, ['orsaker'])
  assert.deepEqual(recorder.now().flags, [])
})

test('somebody who never rests is saved all the same', async (t) => {
  t.mock.timers.enable({ apis: ['setTimeout'] })
  const { recorder, far } = begin()
  for (let i = 0; i < 10; i++) {
    recorder.answer('samtal', i)
    t.mock.timers.tick(100)
    await settled()
  }
  assert.ok(far.version >= 1)
})

test('a question to the group about a record that is handed in at once is sent as well', async (t) => {
  t.mock.timers.enable({ apis: ['setTimeout'] })
  const { recorder, far } = begin()
  recorder.flag({ variable: 'orsaker' })
  for (const [id, answer] of Object.entries(whole)) recorder.answer(id, answer)
  await recorder.handIn()
  await settled()
  assert.deepEqual(far.flags, ['orsaker'])
})

test('answers that are let go leave nothing here and send nothing more', async (t) => {
  t.mock.timers.enable({ apis: ['setTimeout'] })
  const { recorder, store, far } = begin()
  recorder.answer('lokalt_id', 'a1')
  recorder.flag({ variable: 'orsaker' })
  recorder.discard()
  t.mock.timers.tick(60_000)
  await settled()
  assert.equal(far.version, 0)
  assert.deepEqual(far.flags, [])
  assert.equal(copyOf(store, who, 'r1'), undefined)
})

test('a question to the group that is refused is kept with its text and why, until it is asked anew', async (t) => {
  t.mock.timers.enable({ apis: ['setTimeout'] })
  const { recorder, far } = begin({ ...fresh, version: 1, answers: { lokalt_id: 'a1' } })
  far.refuses = true
  recorder.flag({ variable: 'orsaker', question: 'Hur då?' })
  await settled()
  assert.deepEqual(recorder.now().flags, [])
  const [refused] = recorder.now().refusedFlags
  assert.equal(refused?.flag.question, 'Hur då?')
  assert.equal(refused?.problem.id, 'personal_number')
  recorder.letGoOfFlag('samtal')
  assert.equal(recorder.now().refusedFlags.length, 1)
  far.refuses = false
  recorder.flag({ variable: 'orsaker', question: 'Hur menar vi?' })
  await settled()
  assert.deepEqual(far.flags, ['orsaker'])
  assert.deepEqual(recorder.now().refusedFlags, [])
})

test('a question to the group is taken back before it is sent, on its way, and when it is there', async (t) => {
  t.mock.timers.enable({ apis: ['setTimeout'] })
  const unsent = begin()
  assert.equal(await unsent.recorder.flag({ variable: 'orsaker' })(), true)
  assert.deepEqual(unsent.recorder.now().flags, [])
  const { recorder, far } = begin({ ...fresh, version: 1, answers: { lokalt_id: 'a1' } })
  const back = recorder.flag({ variable: 'orsaker' })
  assert.equal(await back(), true)
  assert.deepEqual(far.flags, [])
  const later = recorder.flag({ variable: 'samtal' })
  await settled()
  assert.deepEqual(far.flags, ['samtal'])
  far.away = true
  assert.equal(await later(), false)
  far.away = false
  assert.equal(await later(), true)
  assert.deepEqual(far.flags, [])
})

test('a question to the group waits with its words, is there again in a new tab, and is then sent', async (t) => {
  t.mock.timers.enable({ apis: ['setTimeout'] })
  const before = begin({ ...fresh, version: 1, answers: { lokalt_id: 'a1' } })
  before.far.away = true
  before.recorder.flag({ variable: 'orsaker', question: 'Hur då?' })
  await settled()
  before.recorder.stop()
  const copy = copyOf(before.store, who, 'r1')
  assert.deepEqual(copy?.flags, [{ variable: 'orsaker', question: 'Hur då?' }])
  const { far } = begin({ ...fresh, version: 1, answers: { lokalt_id: 'a1' }, copy }, before.store)
  t.mock.timers.tick(0)
  await settled()
  assert.deepEqual(far.flags, ['orsaker'])
  assert.equal(copyOf(before.store, who, 'r1'), undefined)
})

test('a refused question to the group is kept with its words until it is let go', async (t) => {
  t.mock.timers.enable({ apis: ['setTimeout'] })
  const { recorder, store, far } = begin({ ...fresh, version: 1, answers: { lokalt_id: 'a1' } })
  far.refuses = true
  recorder.flag({ variable: 'orsaker', question: 'Hur då?' })
  await settled()
  assert.deepEqual(copyOf(store, who, 'r1')?.flags, [{ variable: 'orsaker', question: 'Hur då?' }])
  recorder.letGoOfFlag('orsaker')
  assert.equal(copyOf(store, who, 'r1'), undefined)
})

test('a question that has not left when the record is handed in is kept, and the record opens as one to change', async (t) => {
  t.mock.timers.enable({ apis: ['setTimeout'] })
  const { recorder, store, far, post } = begin()
  post.flag = async () => ({ ok: false, problem: noContact })
  recorder.flag({ variable: 'orsaker', question: 'Hur då?' })
  for (const [id, answer] of Object.entries(whole)) recorder.answer(id, answer)
  await recorder.handIn()
  await settled()
  assert.equal(far.state, 'submitted')
  const copy = copyOf(store, who, 'r1')
  assert.deepEqual([copy?.amending, copy?.version, copy?.answers], [true, 1, whole])
  const again = begin({ ...fresh, amending: true, copy }, store)
  await settled()
  assert.deepEqual(again.far.flags, ['orsaker'])
  assert.equal(again.recorder.now().sync.version, 1)
  assert.equal(copyOf(store, who, 'r1'), undefined)
})

test('what was known beforehand makes no record by itself, and goes along with the first answer', async (t) => {
  t.mock.timers.enable({ apis: ['setTimeout'] })
  const { recorder, store, far } = begin({ ...fresh, secondOf: 'r0' })
  recorder.know('lokalt_id', 'a1')
  recorder.move('on')
  t.mock.timers.tick(60_000)
  await settled()
  assert.equal(far.version, 0)
  assert.equal(copyOf(store, who, 'r1'), undefined)
  recorder.answer('orsaker', ['skola'])
  t.mock.timers.tick(400)
  await settled()
  assert.deepEqual(far.answers, { lokalt_id: 'a1', orsaker: ['skola'] })
})
