import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openTestHouse } from '../testing/house.ts'
import { ordinaryAnswers } from '../testing/ordinary_record.ts'
import { actsAbout, newCollection, newRecord, record } from '../testing/recording.ts'

const house = await openTestHouse()
const [disa, edit, berit] = await Promise.all([
  house.as('Disa', 'caseworker'),
  house.as('Edit', 'lead'),
  house.as('Berit', 'administrator'),
])
const collection = await newCollection(edit)

test('Disa begins a draft, saves it twice and submits it; the log has every step', async () => {
  const { utredning_id, ...rest } = ordinaryAnswers('A1')
  const begun = await record(disa, collection, { answers: { utredning_id }, submit: false })
  const params = { record: begun.record.id }
  assert.deepEqual([begun.record.state, begun.record.version, begun.record.changedBy], ['draft', 1, 'Disa'])
  const again = await disa.ok('PUT /api/records/:record', {
    params,
    body: { version: 1, answers: { utredning_id, kon: 'pojke' } },
  })
  assert.deepEqual([again.record.version, again.record.answers], [2, { utredning_id, kon: 'pojke' }])
  const answers = { utredning_id, ...rest }
  const done = await disa.ok('POST /api/records/:record/submission', {
    params,
    body: { version: 2, answers },
  })
  assert.deepEqual([done.record.state, done.record.version], ['submitted', 3])
  const read = await edit.ok('GET /api/records/:record', { params })
  assert.deepEqual(read.record, done.record)
  assert.deepEqual(read.record.answers, answers)
  assert.deepEqual(await actsAbout(berit, params.record), [
    'record_made',
    'draft_saved',
    'record_submitted',
    'record_read',
  ])
})

test('a record that is made and handed in at once is both in the log', async () => {
  const { record: made } = await record(disa, collection, { answers: ordinaryAnswers('A1-direkt') })
  assert.deepEqual(await actsAbout(berit, made.id), ['record_made', 'record_submitted'])
})

test('an amendment that changes nothing is refused kindly, and leaves neither version nor trace', async () => {
  const { record: made } = await record(disa, collection, { answers: ordinaryAnswers('A2-lika') })
  const params = { record: made.id }
  const body = { version: 1, answers: made.answers, why: 'rattelse' }
  const refused = await edit.refused('POST /api/records/:record/amendment', { params, body })
  assert.equal(refused.id, 'nothing_changed')
  const { versions } = await disa.ok('GET /api/records/:record/history', { params })
  assert.equal(versions.length, 1)
  assert.ok(!(await actsAbout(berit, made.id)).includes('record_amended'))
})

test('an amendment needs a reason, and the history tells what changed, why and by whom', async () => {
  const { record: first } = await record(disa, collection, { answers: ordinaryAnswers('A2') })
  const params = { record: first.id }
  const answers = { ...first.answers, hembesok: 4, tolk: 'ja' }
  const amending = { version: 1, answers, why: 'rattelse' }
  assert.equal(
    (await edit.refused('POST /api/records/:record/amendment', { params, body: { version: 1, answers } })).id,
    'not_valid',
  )
  const { record: second } = await edit.ok('POST /api/records/:record/amendment', { params, body: amending })
  assert.deepEqual([second.state, second.version, second.answers.hembesok], ['submitted', 2, 4])
  const { versions } = await disa.ok('GET /api/records/:record/history', { params })
  assert.deepEqual(
    versions.map(({ version, state, by, why, changed }) => ({ version, state, by, why, changed })),
    [
      { version: 1, state: 'submitted', by: 'Disa', why: null, changed: [] },
      {
        version: 2,
        state: 'submitted',
        by: 'Edit',
        why: 'rattelse',
        changed: [
          { variable: 'tolk', before: 'nej', after: 'ja' },
          { variable: 'hembesok', before: 1, after: 4 },
        ],
      },
    ],
  )
})

test('a withdrawn record is gone from the results but not from the history, and cannot be changed again', async () => {
  const { record: made } = await record(disa, collection, { answers: ordinaryAnswers('A3') })
  const params = { record: made.id }
  const counted = async () => (await edit.ok('GET /api/results')).records
  const before = await counted()
  const body = { version: 1, why: 'fel_arende' }
  const { record: gone } = await disa.ok('POST /api/records/:record/withdrawal', { params, body })
  assert.deepEqual([gone.state, gone.version], ['withdrawn', 2])
  assert.equal(await counted(), before - 1)
  const amending = { version: 2, answers: made.answers, why: 'annat' }
  const refused = await disa.refused('POST /api/records/:record/amendment', { params, body: amending })
  assert.equal(refused.id, 'not_in_this_state')
  const { versions } = await edit.ok('GET /api/records/:record/history', { params })
  assert.deepEqual(
    versions.map((v) => [v.version, v.state, v.why]),
    [
      [1, 'submitted', null],
      [2, 'withdrawn', 'fel_arende'],
    ],
  )
  const taken = await record(edit, collection, { answers: ordinaryAnswers('A3') })
  assert.equal(taken.record.state, 'submitted', 'the case may be recorded anew')
})

test('answers that become hidden stay in the draft, and are dropped and named at submission', async () => {
  const answers = { ...ordinaryAnswers('A4'), aktualiseringstyp: 'ansokan' }
  const draft = await record(disa, collection, { answers, submit: false })
  assert.deepEqual([draft.record.answers.anmalare, draft.dropped], ['skola', []])
  const params = { record: draft.record.id }
  const body = { version: 1, answers }
  const done = await disa.ok('POST /api/records/:record/submission', { params, body })
  assert.deepEqual(done.dropped, ['anmalare'])
  assert.equal('anmalare' in done.record.answers, false)
  const stopped = await disa.refused('POST /api/records', {
    body: newRecord(collection, { answers: { ...answers, utredning_slut: '2025-02-02' } }),
  })
  assert.match(JSON.stringify(stopped.more), /"dropped":\["anmalare"\]/, 'stated when it is refused, too')
})

test('an error stops a submission, and says where, why and what to do in both languages', async () => {
  const answers = { ...ordinaryAnswers('A5'), utredning_slut: '2025-06-01' }
  const body = newRecord(collection, { answers })
  const problem = await disa.refused('POST /api/records', { body })
  assert.deepEqual([problem.id, problem.status], ['findings', 422])
  const [error] = problem.errors ?? []
  assert.equal(error?.at, 'utredning_slut')
  assert.ok(error?.message.sv && error.message.en && error.remedy?.sv && error.remedy.en)
  assert.equal(
    (await disa.refused('GET /api/records/:record', { params: { record: body.id } })).id,
    'not_found',
  )
})

test('a day outside the period of the collection is asked about, and hides no error beside it', async () => {
  const early = { utredning_start: '2024-09-02', inkom_datum: '2024-08-26' }
  const outside = { answers: ordinaryAnswers('A8', { ...early, utredning_slut: '2024-12-20' }) }
  const rulesIn = async (change: object) => {
    const problem = await disa.refused('POST /api/records', { body: newRecord(collection, change) })
    return [...JSON.stringify(problem.more).matchAll(/"rule":"([^"]+)"/g)].map((m) => m[1])
  }
  assert.deepEqual(await rulesIn(outside), ['insamling-period'])
  const wrong = { answers: { ...outside.answers, utredning_slut: '2024-08-30' } }
  const reasons = { 'insamling-period': { reason: 'stammer' } }
  const rules = await rulesIn({ ...wrong, reasons })
  assert.ok(rules.includes('utredning-01') && rules.includes('insamling-period'), rules.join())
  assert.deepEqual((await record(disa, collection, { ...outside, reasons })).record.reasons, reasons)
})

test('a query stops it too, until there is a reason, which is kept; reasons for what is not found are not', async () => {
  const answers = { ...ordinaryAnswers('A6'), alder: 2, antal_samtal_barn: 4 }
  const problem = await disa.refused('POST /api/records', { body: newRecord(collection, { answers }) })
  const queries = [...JSON.stringify(problem.more).matchAll(/"rule":"([^"]+)","severity":"query"/g)].map(
    (m) => m[1] ?? '',
  )
  assert.ok(queries.length > 0, JSON.stringify(problem))
  const needed = Object.fromEntries(queries.map((rule) => [rule, { reason: 'stammer' }]))
  const reasons = { ...needed, 'utredning-99': { reason: 'annat' } }
  const saved = await record(disa, collection, { answers, reasons })
  assert.deepEqual(saved.record.reasons, needed)
  assert.deepEqual(
    saved.findings.filter((f) => f.severity === 'query').map((f) => f.rule),
    queries,
  )
})

test('an unknown question and an unreadable answer are refused in words, and a draft keeps the rest', async () => {
  const unknown = await disa.refused('POST /api/records', {
    body: newRecord(collection, { answers: { skostorlek: 31 }, submit: false }),
  })
  assert.deepEqual([unknown.id, unknown.errors?.[0]?.at], ['not_valid', 'answers.skostorlek'])
  const answers = { utredning_id: 'A7', kon: 'hund', alder: 7, utredning_start: '2025-02-30' }
  const draft = await record(disa, collection, { answers, submit: false })
  assert.deepEqual(draft.record.answers, { utredning_id: 'A7', alder: 7 })
  assert.deepEqual(
    draft.findings.map((f) => [f.variable, f.rule]),
    [
      ['kon', 'svar-kod'],
      ['utredning_start', 'svar-dag'],
    ],
  )
})

test('a personal identity number goes nowhere: not in an answer, a reason or a filter', async () => {
  const number = '20121212-1212'
  const inAnswer = newRecord(collection, { answers: { utredning_id: `ärende ${number}` }, submit: false })
  const inReason = newRecord(collection, {
    reasons: { 'utredning-08': { reason: 'annat', text: `se ${number}` } },
  })
  for (const body of [inAnswer, inReason]) {
    const problem = await disa.refused('POST /api/records', { body })
    assert.equal(problem.id, 'personal_number')
    assert.equal(JSON.stringify(problem).includes('1212'), false, 'the number is not repeated')
    assert.equal(
      (await disa.refused('GET /api/records/:record', { params: { record: body.id } })).id,
      'not_found',
    )
  }
})

test('free text is refused until the tenant turns it on', async () => {
  const { record: made } = await record(disa, collection)
  const params = { record: made.id }
  const body = { version: 1, why: 'annat', text: 'Dubbelt registrerat på tisdagen' }
  assert.equal(
    (await disa.refused('POST /api/records/:record/withdrawal', { params, body })).id,
    'free_text_off',
  )
  await berit.ok('PATCH /api/tenant', { body: { freeText: true } })
  await disa.ok('POST /api/records/:record/withdrawal', { params, body })
  await berit.ok('PATCH /api/tenant', { body: { freeText: false } })
  const { versions } = await disa.ok('GET /api/records/:record/history', { params })
  assert.equal(versions[1]?.text, body.text)
})

test('nobody of another board finds the record, nor sees that it exists', async () => {
  const other = await house.newTenant('Socialnämnden i Grannby')
  const sven = await house.as('Sven', 'lead', other)
  const { record: made } = await record(disa, collection)
  const params = { record: made.id }
  assert.equal((await sven.refused('GET /api/records/:record', { params })).id, 'not_found')
  assert.equal((await sven.refused('GET /api/records/:record/history', { params })).id, 'not_found')
  const body = { version: 1, why: 'annat' }
  assert.equal((await sven.refused('POST /api/records/:record/withdrawal', { params, body })).id, 'not_found')
  assert.equal((await sven.ok('GET /api/records')).total, 0)
})

test('the list shows drafts first, filters, counts and pages; a page too far is empty but still counts', async () => {
  const own = await newCollection(edit, { title: 'Listan' })
  const query = { collection: own }
  await record(disa, own)
  await record(edit, own)
  const draft = await record(disa, own, { submit: false })
  const all = await disa.ok('GET /api/records', { query })
  assert.deepEqual([all.total, all.pages, all.records[0]?.id], [3, 1, draft.record.id])
  assert.deepEqual(
    all.records.map((r) => r.mine),
    [true, false, true],
  )
  assert.equal((await disa.ok('GET /api/records', { query: { ...query, state: 'submitted' } })).total, 2)
  assert.equal((await disa.ok('GET /api/records', { query: { ...query, mine: 'ja' } })).total, 2)
  const far = await disa.ok('GET /api/records', { query: { ...query, page: '9' } })
  assert.deepEqual([far.records, far.total], [[], 3])
})

test('a record is found by its whole own id, letter by letter, and within its form', async () => {
  const { utredning_id: ownId } = ordinaryAnswers('Egen-7')
  await record(disa, collection, { answers: ordinaryAnswers('Egen-7') })
  await record(disa, collection, { answers: ordinaryAnswers('Egen-77') })
  const found = async (query: object) =>
    (await disa.ok('GET /api/records', { query: { form: 'utredning', ...query } })).records.map(
      (r) => r.localId,
    )
  assert.deepEqual(await found({ ownId }), [ownId])
  assert.deepEqual(await found({ ownId: String(ownId).toLowerCase() }), [])
  assert.equal((await found({ localId: ownId })).length, 2)
  assert.deepEqual(await found({ ownId, form: 'aktualisering' }), [])
  const unknown = await disa.refused('GET /api/records', { query: { form: 'nagot' } })
  assert.equal(unknown.id, 'not_valid')
})

test('whether an id is free is no reading of records; a record that has it is', async () => {
  const { utredning_id: ownId } = ordinaryAnswers('Egen-8')
  await record(disa, collection, { answers: ordinaryAnswers('Egen-8') })
  const looked = async () => (await berit.ok('GET /api/audit', { query: { act: 'records_listed' } })).total
  const before = await looked()
  await disa.ok('GET /api/records', { query: { form: 'utredning', ownId: 'Egen-nobody' } })
  assert.equal(await looked(), before)
  await disa.ok('GET /api/records', { query: { form: 'utredning', ownId: String(ownId) } })
  assert.equal(await looked(), before + 1)
})
