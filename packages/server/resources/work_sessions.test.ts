import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openTestHouse } from '../testing/house.ts'
import { ordinaryAnswers } from '../testing/ordinary_record.ts'
import { actsAbout, newCollection, record } from '../testing/recording.ts'

const house = await openTestHouse()
const [disa, moa, edit, berit] = await Promise.all([
  house.as('Disa', 'caseworker'),
  house.as('Moa', 'caseworker'),
  house.as('Edit', 'lead'),
  house.as('Berit', 'administrator'),
])

const begin = async (doubleShare: number) => {
  const collection = await newCollection(edit)
  const body = { collection, title: 'Onsdag förmiddag', doubleShare }
  const session = await edit.ok('POST /api/work-sessions', { body })
  const now = (person = edit) =>
    person.ok('GET /api/work-sessions/:session', { params: { session: session.id } })
  return { collection, session, now }
}

test('the group sees the total rise: submitted since the start, drafts, people, but nobody by name', async () => {
  const { collection, session, now } = await begin(0)
  assert.deepEqual([session.startedBy, session.endedAt], ['Edit', null])
  assert.deepEqual(await now(), {
    session,
    submitted: 0,
    drafts: 0,
    people: 0,
    progress: [],
    flags: [],
    doubles: { chosen: 0, done: 0, forMe: [] },
    agreement: [],
  })
  await record(disa, collection)
  const { record: draft } = await record(disa, collection, { submit: false })
  await record(moa, collection)
  const then = await now(disa)
  assert.deepEqual([then.submitted, then.drafts, then.people], [2, 1, 2])
  assert.equal(
    then.progress.reduce((sum, p) => sum + p.submitted, 0),
    2,
  )
  assert.equal(then.progress[0]?.at, session.startedAt)
  await disa.ok('POST /api/records/:record/submission', {
    params: { record: draft.id },
    body: { version: 1, answers: draft.answers },
  })
  assert.deepEqual([(await now()).submitted, (await now()).drafts], [3, 0])
})

test('a case submitted before the start does not count when it is only amended', async () => {
  const collection = await newCollection(edit)
  const { record: old } = await record(disa, collection)
  const session = await edit.ok('POST /api/work-sessions', { body: { collection, title: 'Torsdag' } })
  const amending = { version: 1, answers: { ...old.answers, tolk: 'ja' }, why: 'rattelse' }
  await moa.ok('POST /api/records/:record/amendment', { params: { record: old.id }, body: amending })
  const now = await edit.ok('GET /api/work-sessions/:session', { params: { session: session.id } })
  assert.deepEqual([now.submitted, now.people, now.progress], [0, 0, []])
})

test('one session at a time in a collection; caseworkers take part but do not lead; it ends once', async () => {
  const { collection, session } = await begin(0)
  const body = { collection, title: 'En till' }
  assert.equal((await edit.refused('POST /api/work-sessions', { body })).id, 'not_in_this_state')
  assert.equal((await disa.refused('POST /api/work-sessions', { body })).id, 'not_allowed')
  const end = { params: { session: session.id } }
  assert.equal((await disa.refused('POST /api/work-sessions/:session/end', end)).id, 'not_allowed')
  assert.notEqual((await edit.ok('POST /api/work-sessions/:session/end', end)).endedAt, null)
  assert.equal((await edit.refused('POST /api/work-sessions/:session/end', end)).id, 'not_in_this_state')
  await edit.ok('POST /api/work-sessions', { body })
  await edit.ok('PATCH /api/collections/:collection', { params: { collection }, body: { state: 'closed' } })
  assert.equal((await edit.refused('POST /api/work-sessions', { body })).id, 'collection_closed')
  const elsewhere = await house.as('Sven', 'lead', await house.newTenant('Grannbys nämnd'))
  assert.equal((await elsewhere.refused('GET /api/work-sessions/:session', end)).id, 'not_found')
  assert.deepEqual((await elsewhere.ok('GET /api/work-sessions')).sessions, [])
})

test('every case is chosen with share 1, none with 0, and about the share asked for between', async () => {
  const { collection, now } = await begin(1)
  for (let i = 0; i < 3; i++) await record(disa, collection)
  const { doubles } = await now(moa)
  assert.deepEqual([doubles.chosen, doubles.done, doubles.forMe.length], [3, 0, 3])
  assert.deepEqual((await now(disa)).doubles.forMe, [], 'not her own')
  const first = doubles.forMe[0]?.record ?? ''
  const { record: read } = await edit.ok('GET /api/records/:record', { params: { record: first } })
  await record(moa, collection, { answers: read.answers, secondOf: first })
  const after = await now(moa)
  assert.deepEqual([after.doubles.done, after.doubles.forMe.length], [1, 2])
  assert.deepEqual((await now(edit)).doubles.forMe.length, 2, 'taken for everybody')
})

test('agreement is that of the two codings as first submitted, per variable and by hand', async () => {
  const { collection, now } = await begin(1)
  /* Need level of ten cases: 4 both simple, 3 both compound, 2 simple-compound, 1 compound-simple.
     Agreement 0.7; by chance 0.6·0.5 + 0.4·0.5 = 0.5; kappa (0.7 − 0.5) / (1 − 0.5) = 0.4. */
  const [s, c] = ['enkelt', 'sammansatt']
  const pairs = [
    [s, s],
    [s, s],
    [s, s],
    [s, s],
    [c, c],
    [c, c],
    [c, c],
    [s, c],
    [s, c],
    [c, s],
  ]
  for (const [i, [first, second]] of pairs.entries()) {
    const answers = { ...ordinaryAnswers(`K${i}`), behovsniva: first ?? '' }
    const { record: one } = await record(disa, collection, { answers })
    await record(moa, collection, { answers: { ...answers, behovsniva: second ?? '' }, secondOf: one.id })
    if (i === 7)
      await edit.ok('POST /api/records/:record/amendment', {
        params: { record: one.id },
        body: { version: 1, answers: { ...one.answers, behovsniva: c }, why: 'rattelse' },
      })
  }
  const { agreement } = await now()
  const level = agreement.find((a) => a.variable === 'behovsniva')
  assert.deepEqual([level?.n, level?.percent], [10, 0.7])
  assert.ok(Math.abs((level?.kappa?.value ?? 0) - 0.4) < 1e-12)
  assert.ok(level?.kappa && level.kappa.low < 0.4 && level.kappa.high > 0.4)
  const sex = agreement.find((a) => a.variable === 'kon')
  assert.deepEqual(
    [sex?.n, sex?.percent, sex?.kappa],
    [10, 1, null],
    'kappa says nothing where nothing varies',
  )
  assert.ok(!agreement.some((a) => a.variable === 'utredning_id' || a.variable === 'barn_pseudonym'))
  assert.ok(!JSON.stringify(agreement).includes('Disa'))
})

test('the group answers with several codes where the question takes several, in its order, and with one where it takes one', async () => {
  const { collection } = await begin(0)
  const { record: draft } = await record(disa, collection, { submit: false })
  const asked = async (variable: string, ...codes: string[]) => {
    const flag = await disa.ok('POST /api/records/:record/flags', {
      params: { record: draft.id },
      body: { variable },
    })
    return { params: { flag: flag.id }, body: { codes } }
  }
  const answered = await moa.ok(
    'POST /api/flags/:flag/answer',
    await asked('orsaker', 'skolfranvaro', 'fysiskt_vald', 'skolfranvaro'),
  )
  const reasons = await moa.ok(
    'POST /api/flags/:flag/answer',
    await asked('orsaker', 'fysiskt_vald', 'skolfranvaro'),
  )
  assert.equal(answered.answer?.codes.length, 2)
  assert.deepEqual(answered.answer?.codes, reasons.answer?.codes)
  for (const codes of [
    ['flicka', 'pojke'],
    ['flicka', 'flicka'],
  ])
    assert.equal(
      (await moa.refused('POST /api/flags/:flag/answer', await asked('kon', ...codes))).id,
      'not_valid',
    )
})

test('Disa asks the group; somebody answers with a code of that question; the asker may take it away', async () => {
  const { collection, now } = await begin(0)
  const { record: draft } = await record(disa, collection, { submit: false })
  const raise = (body: object) => ({ params: { record: draft.id }, body })
  const flag = await disa.ok('POST /api/records/:record/flags', raise({ variable: 'orsaker' }))
  assert.deepEqual([flag.askedBy, flag.answer, flag.question], ['Disa', null, null])
  const again = await moa.ok('POST /api/records/:record/flags', raise({ variable: 'orsaker' }))
  assert.equal(again.id, flag.id, 'one open question on the same place')
  assert.equal(
    (await disa.refused('POST /api/records/:record/flags', raise({ variable: 'skostorlek' }))).id,
    'not_found',
  )
  assert.deepEqual((await now()).flags, [flag])
  const answer = (body: object) => ({ params: { flag: flag.id }, body })
  assert.equal(
    (await moa.refused('POST /api/flags/:flag/answer', answer({ codes: ['hund'] }))).id,
    'not_valid',
  )
  assert.equal((await moa.refused('POST /api/flags/:flag/answer', answer({}))).id, 'not_valid')
  const number = await moa.refused('POST /api/flags/:flag/answer', answer({ codes: ['201212121212'] }))
  assert.equal(number.id, 'personal_number', 'a code is a code: nothing else comes in that way')
  assert.equal(
    (await moa.refused('POST /api/flags/:flag/answer', answer({ text: 'Ta båda' }))).id,
    'free_text_off',
  )
  const answered = await moa.ok('POST /api/flags/:flag/answer', answer({ codes: ['bevittnat_vald'] }))
  assert.deepEqual([answered.answer?.codes, answered.answer?.by], [['bevittnat_vald'], 'Moa'])
  const { flags } = await disa.ok('GET /api/collections/:collection/flags', { params: { collection } })
  assert.deepEqual(flags, [answered])
  await disa.ok('DELETE /api/flags/:flag', { params: { flag: flag.id } })
  assert.equal((await disa.refused('DELETE /api/flags/:flag', { params: { flag: flag.id } })).id, 'not_found')
  assert.deepEqual((await now()).flags, [])
  assert.deepEqual((await actsAbout(berit, draft.id)).slice(1), [
    'flag_raised',
    'flag_raised',
    'flag_answered',
    'flag_removed',
  ])
})
