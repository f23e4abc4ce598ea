import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Form, type Question, words } from '@lyhord/core'
import { madeForm } from '@lyhord/intake/form_files/made_form.ts'
import { ask } from '../testing/ask.ts'
import { openTestHouse, type Person } from '../testing/house.ts'
import { apply, check, checksumOf, importAll, many, numbered, see, send } from '../testing/importing.ts'
import { ordinaryAnswers } from '../testing/ordinary_record.ts'
import { newCollection, record } from '../testing/recording.ts'

const { as, newTenant, url } = await openTestHouse()
const none = { new: 0, changed: 0, unchanged: 0, faulty: 0, queries: 0, withdrawn: 0 }

const board = async (name: string) => {
  const tenant = await newTenant(name)
  const lead = await as('Lena', 'lead', tenant)
  const one = async (what: string) => (await ask(url, what.replaceAll('$tenant', `'${tenant}'`)))[0]
  const submitted = () =>
    one(`select count(*)::int from records where tenant_id = $tenant and state = 'submitted'`)
  return { tenant, lead, one, submitted, collection: await newCollection(lead) }
}

const causesOf = async (lead: Person, id: string) =>
  (await lead.ok('GET /api/imports/:import/findings', { params: { import: id } })).causes

const withdraw = async (lead: Person, localId: string) => {
  const found = await lead.ok('GET /api/records', { query: { localId } })
  const { id = '', version = 1 } = found.records[0] ?? {}
  const params = { record: id }
  await lead.ok('POST /api/records/:record/withdrawal', { params, body: { version, why: 'fel_arende' } })
}

test('a row whose record somebody has withdrawn is asked about, left unless it is said, and told of by day', async () => {
  const { lead, collection, submitted } = await board('Nämnd tjugo')
  const rows = many('A', 3)
  await importAll(lead, collection, rows)
  await withdraw(lead, 'U-A1')
  const id = await send(lead, collection, rows)
  const checked = await check(lead, id)
  assert.deepEqual(checked.counts, { ...none, unchanged: 2, withdrawn: 1 })
  const [cause, ...others] = await causesOf(lead, id)
  assert.deepEqual(
    [cause?.rule, cause?.severity, cause?.count, others],
    ['import-tillbakatagen', 'query', 1, []],
  )
  const params = { import: id, cause: cause?.id ?? '' }
  const { findings } = await lead.ok('GET /api/imports/:import/findings/:cause', { params })
  assert.match(findings[0]?.value ?? '', /^\d{4}-\d\d-\d\d$/)
  const left = await apply(lead, id, { mode: 'all' })
  assert.deepEqual([left.applied?.created, left.applied?.held, await submitted()], [0, 0, 2])

  const again = await send(lead, collection, rows)
  await check(lead, again)
  const back = await apply(lead, again, {
    mode: 'all',
    acceptQueries: { 'import-tillbakatagen': { reason: 'stammer' } },
  })
  assert.deepEqual([back.applied?.created, await submitted()], [1, 3])
})

test('what an undone import took back is taken in again without a question', async () => {
  const { lead, collection, submitted } = await board('Nämnd tjugoett')
  const rows = many('B', 2)
  const { id } = await importAll(lead, collection, rows)
  await lead.ok('POST /api/imports/:import/undo', { params: { import: id }, body: {} })
  while ((await see(lead, id)).progress) await new Promise((go) => setTimeout(go, 10))
  assert.equal(await submitted(), 0)
  const { counts, applied } = await importAll(lead, collection, rows)
  assert.deepEqual([counts, applied?.created], [{ ...none, new: 2 }, 2])
})

test('what is recorded after the check and breaks a rule with a row stops the import and is told as new', async () => {
  const { lead, collection, submitted } = await board('Nämnd tjugotvå')
  const rows = many('C', 3)
  const id = await send(lead, collection, rows)
  await check(lead, id)
  const child = { barn_pseudonym: ordinaryAnswers('C1').barn_pseudonym ?? '' }
  await record(lead, collection, { answers: ordinaryAnswers('Cx', child) })
  const stopped = await apply(lead, id)
  assert.deepEqual([stopped.state, stopped.trouble], ['checked', 'changed_meanwhile'])
  assert.deepEqual([stopped.counts?.new, stopped.countsBefore?.new, await submitted()], [2, 3, 1])
  const fresh = (await causesOf(lead, id)).filter((c) => c.fresh > 0)
  assert.deepEqual(
    fresh.map((c) => [c.rule, c.fresh, c.examples]),
    [['utredning-58', 1, [2]]],
  )
  assert.equal((await apply(lead, id, { mode: 'good' })).applied?.created, 2)
})

test('what is recorded after the check and has nothing to do with the rows does not stop them', async () => {
  const { lead, collection, submitted } = await board('Nämnd tjugotre')
  const id = await send(lead, collection, many('D', 3))
  await check(lead, id)
  await record(lead, collection, { answers: ordinaryAnswers('Dx') })
  const done = await apply(lead, id)
  assert.deepEqual([done.state, done.trouble, done.applied?.created], ['applied', null, 3])
  assert.equal(await submitted(), 4)
})

test('held rows are corrected, or kept with a reason, in the same import, with those that had stayed on the device', async () => {
  const { lead, collection, submitted, one } = await board('Nämnd tjugofyra')
  const late = { utredning_slut: '2026-01-15', forlangd: 'ja', forlangning_skal: 'vantan_pa_uppgifter' }
  const rows = many('E', 5).map((r) =>
    r.row === 2
      ? { ...r, answers: { ...r.answers, kon: 'qq' } }
      : r.row === 4
        ? { ...r, answers: { ...r.answers, ...late } }
        : r,
  )
  const sent = rows.filter((r) => r.row !== 3)
  const id = await send(lead, collection, sent, { change: { fileRows: 5, stayed: 1 } })
  assert.deepEqual((await check(lead, id)).counts, { ...none, new: 2, faulty: 1, queries: 1 })
  const first = await apply(lead, id, { mode: 'good' })
  assert.deepEqual([first.applied?.created, first.applied?.held, first.fileRows, first.stayed], [2, 2, 5, 1])

  const params = { import: id }
  const open = await lead.ok('POST /api/imports/:import/reopen', { params, body: { rows: 2 } })
  assert.deepEqual([open.state, open.rows, open.received], ['receiving', 2, 0])
  const corrected = many('E', 5).filter((r) => r.row === 2 || r.row === 3)
  await lead.ok('PUT /api/imports/:import/chunks/:chunk', {
    params: { ...params, chunk: '0' },
    body: { rows: corrected },
  })
  const again = await check(lead, id)
  assert.deepEqual([again.counts, again.rows, again.stayed], [{ ...none, new: 2, queries: 1 }, 3, 0])
  const rules = (await causesOf(lead, id)).map((c) => c.rule)
  const acceptQueries = Object.fromEntries(rules.map((rule) => [rule, { reason: 'lokal_rutin' }]))
  const done = await apply(lead, id, { mode: 'all', acceptQueries })
  assert.deepEqual([done.applied?.created, done.applied?.held, await submitted()], [5, 0, 5])
  const kept = `select reasons::text from records where tenant_id = $tenant and local_id = 'U-E3'`
  assert.match(String(await one(kept)), /lokal_rutin/)
  const undo = await lead.ok('GET /api/imports/:import/undo', { params })
  assert.equal(undo.withdrawn, 5, 'one undo takes back all of it')
  assert.equal(
    (await lead.refused('POST /api/imports/:import/reopen', { params, body: { rows: 0 } })).id,
    'not_in_this_state',
  )
})

test('rows are corrected before anything is taken in: the same import, only those rows, as often as need be', async () => {
  const { lead, collection, submitted, one } = await board('Nämnd tjugofyra b')
  const good = many('J', 5)
  const wrong = (rows: readonly number[]) =>
    good.map((r) => (rows.includes(r.row) ? { ...r, answers: { ...r.answers, kon: 'qq' } } : r))
  const first = wrong([2, 4]).filter((r) => r.row !== 3)
  const id = await send(lead, collection, first, { change: { fileRows: 5, stayed: 1 } })
  assert.deepEqual((await check(lead, id)).counts, { ...none, new: 2, faulty: 2 })
  const params = { import: id }
  const correct = async (rows: typeof good) => {
    const open = await lead.ok('POST /api/imports/:import/reopen', { params, body: { rows: rows.length } })
    assert.deepEqual([open.state, open.received], ['receiving', 0])
    assert.deepEqual((await see(lead, id)).chunks, [])
    const chunk = { params: { ...params, chunk: '0' }, body: { rows } }
    for (const _ of ['once', 'and again']) await lead.ok('PUT /api/imports/:import/chunks/:chunk', chunk)
    return check(lead, id)
  }
  const once = await correct(good.filter((r) => r.row === 2 || r.row === 3))
  assert.deepEqual([once.counts, once.rows, once.stayed], [{ ...none, new: 4, faulty: 1 }, 5, 0])
  assert.equal(await submitted(), 0)
  const twice = await correct(good.filter((r) => r.row === 4))
  assert.deepEqual([twice.counts, twice.rows, twice.sent], [{ ...none, new: 5 }, 5, 5])
  const done = await apply(lead, id)
  assert.deepEqual([done.applied?.created, done.applied?.held, await submitted()], [5, 0, 5])
  const begun = `select count(*)::int from imports where tenant_id = $tenant`
  assert.equal(await one(begun), 1, 'no other import was begun')
})

test('an import that is checked is not opened again for nothing', async () => {
  const { lead, collection } = await board('Nämnd tjugofyra c')
  const id = await send(lead, collection, many('K', 1))
  await check(lead, id)
  const nothing = { params: { import: id }, body: { rows: 0 } }
  assert.equal((await lead.refused('POST /api/imports/:import/reopen', nothing)).id, 'not_in_this_state')
})

test('a row whose cell stayed at home is as unreadable when the held rows are tried again', async () => {
  const { lead, collection } = await board('Nämnd tjugofem')
  const [row] = many('F', 1)
  const { hembesok: _, ...answers } = row?.answers ?? {}
  const rows = [...many('G', 1), { row: 2, answers, unread: { hembesok: 'svar-typ' } }]
  const id = await send(lead, collection, rows)
  await check(lead, id)
  await apply(lead, id, { mode: 'good' })
  await lead.ok('POST /api/imports/:import/reopen', { params: { import: id }, body: { rows: 0 } })
  assert.deepEqual((await check(lead, id)).counts, { ...none, faulty: 1 })
  await lead.ok('DELETE /api/imports/:import', { params: { import: id } })
  const { state, applied } = await see(lead, id)
  assert.deepEqual([state, applied?.created, applied?.held], ['applied', 1, 0], 'what is in stays in')
})

const source = { text: 'Egen fråga.', evidence: 'proposal' } as const
const school: Question = {
  variable: {
    id: 'skolfraga',
    kind: 'yes_no',
    label: words('Skolfrånvaro', 'Absence'),
    question: words('Är barnet borta från skolan?', 'Is the child absent from school?'),
    source,
  },
  required: true,
}

const published = async (lead: Person, of: string, content: Form, base: string | null) => {
  const params = { form: of }
  const saved = await lead.ok('PUT /api/own-forms/:form', {
    params,
    body: { revision: 0, extends: base, content },
  })
  await lead.ok('POST /api/own-forms/:form/publication', { params, body: { revision: saved.revision } })
}

const madeOf = (id: string, questions: readonly Question[]) => {
  const section = { id: 'skola', title: words('Skola', 'School'), questions }
  return madeForm({ id, title: 'Skolan', sections: [section], rules: [] }, '2025-01-01', []).form
}

test('own questions are taken in with the rest, judged as in the form, kept by a file without them, and undone', async () => {
  const { lead, collection: plain, one } = await board('Nämnd tjugosex')
  const added = madeOf('egen_0000aaaa', [school])
  const [section] = added.sections.slice(-1)
  await published(lead, 'egen_0000aaaa', { ...added, sections: section ? [section] : [] }, 'utredning')
  const collection = await newCollection(lead, { form: 'egen_0000aaaa', title: 'Med egna' })
  const own = (of: string, answer?: string) => ({
    ...ordinaryAnswers(of),
    ...(answer ? { skolfraga: answer } : {}),
  })
  const id = await send(lead, collection, numbered([own('H0', 'ja'), own('H1'), own('H2', 'kanske')]))
  assert.deepEqual((await check(lead, id)).counts, { ...none, new: 1, faulty: 2 })
  assert.deepEqual((await causesOf(lead, id)).map((c) => [c.rule, c.column, c.count]).sort(), [
    ['fraga-kravs', 'skolfraga', 1],
    ['svar-kod', 'skolfraga', 1],
  ])
  const done = await apply(lead, id, { mode: 'good' })
  assert.equal(done.ownForm, 'egen_0000aaaa@1')
  const kept = () =>
    one(`select concat_ws(' ', own_form, answers ->> 'skolfraga', answers ->> 'hembesok')
      from records where tenant_id = $tenant and local_id = 'U-H0'`)
  assert.equal(await kept(), 'egen_0000aaaa@1 ja 1')
  const without = await importAll(lead, plain, numbered([{ ...ordinaryAnswers('H0'), hembesok: 4 }]))
  assert.deepEqual(without.counts, { ...none, changed: 1 })
  assert.equal(
    await kept(),
    'egen_0000aaaa@1 ja 4',
    'a file without the own question does not take its answer away',
  )
  const unknown = await lead.refused('PUT /api/imports/:import/chunks/:chunk', {
    params: { import: await send(lead, plain, [], { change: { rows: 1 } }), chunk: '0' },
    body: { rows: numbered([own('H3', 'ja')]) },
  })
  assert.deepEqual([unknown.id, unknown.errors?.[0]?.at], ['not_valid', 'answers.skolfraga'])
})

test('a form quite of one’s own takes in a file', async () => {
  const { lead, submitted } = await board('Nämnd tjugosju')
  const form = madeOf('egen_0000bbbb', [school])
  await published(lead, 'egen_0000bbbb', form, null)
  const collection = await newCollection(lead, { form: 'egen_0000bbbb', title: 'Eget' })
  const { record: caseId, closed } = form.keys
  const rows = numbered([
    { [caseId]: 'S-1', [closed]: '2025-03-01', skolfraga: 'ja' },
    { [caseId]: 'S-2', [closed]: '2025-03-02', skolfraga: 'nej' },
    { [caseId]: 'S-3', [closed]: '2024-03-02', skolfraga: 'nej' },
  ])
  const change = { form: 'egen_0000bbbb', checksum: checksumOf(rows) }
  const id = await send(lead, collection, rows, { change })
  assert.deepEqual((await check(lead, id)).counts, { ...none, new: 2, queries: 1 })
  assert.equal((await apply(lead, id, { mode: 'good' })).applied?.created, 2)
  assert.equal(await submitted(), 2)
})
