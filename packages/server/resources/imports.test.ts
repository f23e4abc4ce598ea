import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { test } from 'node:test'
import { ask } from '../testing/ask.ts'
import { openTestHouse, type Person } from '../testing/house.ts'
import {
  apply,
  check,
  checksumOf,
  importAll,
  many,
  numbered,
  type SentRow,
  see,
  send,
  settled,
} from '../testing/importing.ts'
import { ordinaryAnswers } from '../testing/ordinary_record.ts'
import { newCollection, record } from '../testing/recording.ts'

const { as, clock, house, newTenant, url } = await openTestHouse()
const none = { new: 0, changed: 0, unchanged: 0, faulty: 0, queries: 0, withdrawn: 0 }

/** A board with a lead, an administrator and a collection. */
const board = async (name: string) => {
  const tenant = await newTenant(name)
  const [lead, administrator] = [await as('Lena', 'lead', tenant), await as('Adam', 'administrator', tenant)]
  const one = async (what: string) => (await ask(url, what.replaceAll('$tenant', `'${tenant}'`)))[0]
  const submitted = () =>
    one(`select count(*)::int from records where tenant_id = $tenant and state = 'submitted'`)
  /** Every record with its state, version and answers, as one text. */
  const whole = () =>
    one(`select string_agg(concat_ws(' ', local_id, state, version, answers, reasons), '; ' order by local_id, record_id)
      from records where tenant_id = $tenant`)
  return { tenant, lead, administrator, one, submitted, whole, collection: await newCollection(lead) }
}

const causesOf = async (lead: Person, id: string) =>
  (await lead.ok('GET /api/imports/:import/findings', { params: { import: id } })).causes

const changed = (rows: readonly SentRow[], at: number, change: object): SentRow[] =>
  rows.map((row, i) => (i === at ? { ...row, answers: { ...row.answers, ...change } } : row))

test('a file becomes records, results follow, and the log has one entry with the number of records', async () => {
  const { lead, collection, submitted, administrator, one } = await board('Nämnd ett')
  const id = await send(lead, collection, many('A', 250))
  const checked = await check(lead, id)
  assert.deepEqual(checked.counts, { ...none, new: 250 })
  assert.equal(await submitted(), 0, 'nothing is written by the check')
  const done = await apply(lead, id)
  assert.deepEqual([done.state, done.applied?.created, done.applied?.held], ['applied', 250, 0])
  assert.equal(await submitted(), 250)
  assert.equal((await lead.ok('GET /api/results')).records, 250)
  await house.tallying.settle()
  assert.equal(await one('select sum(records)::int from tallies where tenant_id = $tenant'), 250)
  const { entries } = await administrator.ok('GET /api/audit', { query: { act: 'import_applied' } })
  assert.deepEqual(
    entries.map((e) => [e.who, e.count, e.purpose]),
    [['Lena', 250, id]],
  )
  const waiting = `(select count(*) from import_rows) + (select count(*) from import_chunks)`
  assert.equal(await one(`select (${waiting})::int`), 0, 'nothing is left of the rows')
})

test('the same file twice changes nothing', async () => {
  const { lead, collection, whole } = await board('Nämnd två')
  const rows = many('B', 30)
  const first = await importAll(lead, collection, rows)
  const before = await whole()
  const again = await importAll(lead, collection, rows)
  assert.deepEqual(again.counts, { ...none, unchanged: 30 })
  assert.deepEqual([again.applied?.created, again.applied?.amended], [0, 0])
  assert.equal(again.sameFileAs, first.id)
  assert.equal(await whole(), before)
})

test('a row that says something else amends its record, and the history says that an import did', async () => {
  const { lead, collection, administrator } = await board('Nämnd tre')
  const made = await record(lead, collection)
  const rows = numbered([{ ...made.record.answers, hembesok: 4 }])
  const { id, counts } = await importAll(lead, collection, rows)
  assert.deepEqual(counts, { ...none, changed: 1 })
  const params = { record: made.record.id }
  const { versions } = await lead.ok('GET /api/records/:record/history', { params })
  assert.deepEqual(
    versions.map((v) => [v.version, v.why, v.import, v.changed.map((c) => [c.variable, c.after])]),
    [
      [1, null, null, []],
      [2, 'import', id, [['hembesok', 4]]],
    ],
  )
  const { entries } = await administrator.ok('GET /api/audit', { query: { record: made.record.id } })
  const acts = entries.map((e) => e.act)
  assert.ok(acts.includes('import_applied') && acts.includes('record_submitted'), acts.join())
})

test('an undo withdraws what was made and restores what was amended, reasons and all', async () => {
  const { lead, administrator, collection, one, whole } = await board('Nämnd fyra')
  const late = {
    ...ordinaryAnswers('F0'),
    utredning_slut: '2026-02-01',
    forlangd: 'ja',
    forlangning_skal: 'vantan_pa_uppgifter',
  }
  const reasons = { 'insamling-period': { reason: 'stammer' } }
  const kept = await importAll(lead, collection, [{ row: 1, answers: late, reasons }], { mode: 'good' })
  assert.equal(kept.applied?.created, 1)
  const before = await one(
    `select answers::text || reasons || closed_on from records where tenant_id = $tenant and local_id = 'U-F0'`,
  )
  const inside = { ...late, utredning_slut: '2025-11-20', forlangd: 'nej', forlangning_skal: null }
  const { id, applied } = await importAll(lead, collection, numbered([inside, ordinaryAnswers('F1')]))
  assert.deepEqual([applied?.created, applied?.amended], [1, 1])
  const params = { import: id }
  const preview = await lead.ok('GET /api/imports/:import/undo', { params })
  assert.deepEqual([preview.withdrawn, preview.restored, preview.total], [1, 1, 0])
  await lead.ok('POST /api/imports/:import/undo', { params, body: {} })
  const { undone, state } = await settled(lead, id)
  assert.deepEqual([state, undone?.withdrawn, undone?.restored, undone?.kept], ['undone', 1, 1, 0])
  const after = `select answers::text || reasons || closed_on from records where tenant_id = $tenant and local_id = 'U-F0'`
  assert.equal(await one(after), before)
  assert.equal(
    await one(`select state from records where tenant_id = $tenant and local_id = 'U-F1'`),
    'withdrawn',
  )
  assert.equal((await lead.ok('GET /api/results')).records, 1)
  const { entries } = await administrator.ok('GET /api/audit', { query: { act: 'import_undone' } })
  assert.deepEqual([entries[0]?.count, entries[0]?.purpose], [2, id])
  assert.equal((await administrator.ok('GET /api/audit/verification')).intact, true)
  assert.equal(
    (await lead.refused('POST /api/imports/:import/undo', { params, body: {} })).id,
    'not_in_this_state',
  )
  assert.ok(await whole())
})

test('an undo is refused while a person has changed a record since, lists it, and can leave it', async () => {
  const { lead, collection, one } = await board('Nämnd fem')
  const { id } = await importAll(lead, collection, many('G', 3))
  const found = await lead.ok('GET /api/records', { query: { localId: 'U-G1' } })
  const params = { record: found.records[0]?.id ?? '' }
  const { record: seen } = await lead.ok('GET /api/records/:record', { params })
  const body = { version: 1, answers: { ...seen.answers, hembesok: 2 }, reasons: {}, why: 'rattelse' }
  await lead.ok('POST /api/records/:record/amendment', { params, body })
  const ofImport = { params: { import: id } }
  const refused = await lead.refused('POST /api/imports/:import/undo', { ...ofImport, body: {} })
  assert.equal(refused.id, 'records_changed_since')
  const { changedSince } = await lead.ok('GET /api/imports/:import/undo', ofImport)
  assert.deepEqual(
    changedSince.map((c) => [c.localId, c.changedBy]),
    [['U-G1', 'Lena']],
  )
  await lead.ok('POST /api/imports/:import/undo', { ...ofImport, body: { leaveChanged: true } })
  const { undone } = await settled(lead, id)
  assert.deepEqual([undone?.withdrawn, undone?.kept], [2, 1])
  const left = `select string_agg(local_id, ',') from records where tenant_id = $tenant and state = 'submitted'`
  assert.equal(await one(left), 'U-G1')
})

test('good rows are taken in, the others are held and can be taken out with what came', async () => {
  const { lead, collection, submitted } = await board('Nämnd sex')
  const rows = changed(changed(many('H', 6), 1, { kon: 'qq' }), 4, { hembesok: 'tolv' })
  const id = await send(lead, collection, rows)
  const { counts } = await check(lead, id)
  assert.deepEqual(counts, { ...none, new: 4, faulty: 2 })
  const all = await lead.refused('POST /api/imports/:import/apply', {
    params: { import: id },
    body: { mode: 'all' },
  })
  assert.deepEqual([all.id, all.more], ['rows_held', { rows: 2 }])
  assert.equal(await submitted(), 0)
  const causes = await causesOf(lead, id)
  assert.deepEqual(
    causes.map((c) => [c.rule, c.column, c.severity, c.count, c.examples]),
    [
      ['svar-kod', 'kon', 'error', 1, [2]],
      ['svar-typ', 'hembesok', 'error', 1, [5]],
    ],
  )
  assert.match(causes[0]?.remedy.sv ?? '', /flicka/)
  const params = { import: id, cause: causes[0]?.id ?? '' }
  const { findings } = await lead.ok('GET /api/imports/:import/findings/:cause', { params })
  assert.deepEqual(findings, [
    { row: 2, sibling: 0, column: 'kon', value: 'qq', rule: 'svar-kod', severity: 'error' },
  ])
  const done = await apply(lead, id, { mode: 'good' })
  assert.deepEqual([done.applied?.created, done.applied?.held], [4, 2])
  const held = await lead.ok('GET /api/imports/:import/rows', { params: { import: id } })
  assert.deepEqual(
    held.rows.map((r) => [r.row, r.answers.kon, r.answers.hembesok, r.findings.length]),
    [
      [2, 'qq', 1, 1],
      [5, 'flicka', 'tolv', 1],
    ],
  )
  await lead.ok('DELETE /api/imports/:import', { params: { import: id } })
  assert.deepEqual((await see(lead, id)).applied?.held, 0)
})

test('corrected rows in a new import change only those rows', async () => {
  const { lead, collection, whole } = await board('Nämnd sju')
  const rows = many('I', 5)
  await importAll(lead, collection, changed(rows, 2, { kon: 'qq' }), { mode: 'good' })
  const before = await whole()
  const again = await importAll(lead, collection, rows)
  assert.deepEqual(again.counts, { ...none, new: 1, unchanged: 4 })
  assert.equal(String(await whole()).replace(/U-I2 [^;]*(; )?/, ''), before)
})

test('a query holds its row until it has a reason, in the row or for all', async () => {
  const { lead, collection, one } = await board('Nämnd åtta')
  const outside = { utredning_slut: '2026-01-15', forlangd: 'ja', forlangning_skal: 'vantan_pa_uppgifter' }
  const rows = changed(changed(many('J', 3), 0, outside), 1, outside)
  const reason = { 'insamling-period': { reason: 'lokal_rutin' } }
  const id = await send(lead, collection, [
    { ...rows[0], row: 1, answers: rows[0]?.answers ?? {}, reasons: reason },
    ...rows.slice(1),
  ])
  const { counts } = await check(lead, id)
  const rules = (await causesOf(lead, id)).map((c) => c.rule)
  assert.deepEqual([counts?.faulty, rules.includes('insamling-period')], [0, true], rules.join())
  const params = { import: id }
  assert.equal(
    (await lead.refused('POST /api/imports/:import/apply', { params, body: { mode: 'all' } })).id,
    'rows_held',
  )
  const acceptQueries = Object.fromEntries(rules.map((rule) => [rule, { reason: 'stammer' }]))
  const done = await apply(lead, id, { mode: 'all', acceptQueries })
  assert.equal(done.applied?.created, 3)
  const kept = (of: string) =>
    one(
      `select reasons -> 'insamling-period' ->> 'reason' from records where tenant_id = $tenant and local_id = '${of}'`,
    )
  assert.deepEqual(await Promise.all(['U-J0', 'U-J1', 'U-J2'].map(kept)), ['lokal_rutin', 'stammer', null])
})

test('rules across records see other rows of the file and records that are stored', async () => {
  const { lead, collection } = await board('Nämnd nio')
  const stored = ordinaryAnswers('K0')
  await record(lead, collection, { answers: stored })
  const child = { barn_pseudonym: stored.barn_pseudonym ?? '' }
  const overlapping = ordinaryAnswers('K1', child)
  const twice = ordinaryAnswers('K2')
  const id = await send(lead, collection, numbered([overlapping, twice, { ...twice, hembesok: 3 }]))
  const { counts } = await check(lead, id)
  const causes = await causesOf(lead, id)
  const at = (rule: string) => causes.find((c) => c.rule === rule)?.examples
  assert.deepEqual(at('utredning-58'), [1], 'the same child and day as the stored one')
  assert.deepEqual(at('utredning-57'), [3], 'the same id twice in the file')
  assert.deepEqual([counts?.new, counts?.faulty], [1, 2])
})

test('the verdict is that of the form: what the import takes in, the form takes in, and the other way round', async () => {
  const { lead, collection } = await board('Nämnd tio')
  const cases = [
    ordinaryAnswers('L0'),
    ordinaryAnswers('L1', { utredning_slut: '2025-08-01' }),
    ordinaryAnswers('L2', { utfall: 'ingen_insats' }),
    ordinaryAnswers('L3', { antal_samtal_barn: 60 }),
    ordinaryAnswers('L4', { kon: 'okant' }),
  ]
  const id = await send(lead, collection, numbered(cases))
  await check(lead, id)
  const { rows } = await lead.ok('GET /api/imports/:import/rows', { params: { import: id } })
  const heldRows = new Set(rows.map((r) => r.row))
  for (const [i, answers] of cases.entries()) {
    const body = { id: randomUUID(), collection, answers, submit: true }
    const reply = await lead.ask('POST /api/records', { body })
    assert.equal(reply.status === 200, !heldRows.has(i + 1), `row ${i + 1}: ${reply.text.slice(0, 300)}`)
  }
})

test('a chunk may come again; with another content, overlapping rows or too many it is refused', async () => {
  const { lead, collection } = await board('Nämnd elva')
  const rows = many('M', 6)
  const id = randomUUID()
  const body = { id, collection, form: 'utredning', rows: 6, checksum: checksumOf(rows) }
  await lead.ok('POST /api/imports', { body })
  await lead.ok('POST /api/imports', { body })
  assert.equal((await lead.refused('POST /api/imports', { body: { ...body, rows: 7 } })).id, 'import_differs')
  const put = (chunk: number, part: unknown) =>
    [
      'PUT /api/imports/:import/chunks/:chunk',
      { params: { import: id, chunk: String(chunk) }, body: { rows: part } },
    ] as const
  assert.deepEqual(await lead.ok(...put(0, rows.slice(0, 3))), { chunk: 0, rows: 3, received: 3 })
  assert.deepEqual(await lead.ok(...put(0, rows.slice(0, 3))), { chunk: 0, rows: 3, received: 3 })
  assert.equal((await lead.refused(...put(0, rows.slice(3)))).id, 'import_differs')
  assert.equal((await lead.refused(...put(1, rows.slice(2)))).id, 'not_valid')
  assert.equal((await lead.refused(...put(1, [...rows.slice(3), { row: 9, answers: {} }]))).id, 'not_valid')
  assert.equal(
    (
      await lead.refused(
        ...put(1, [
          { row: 5, answers: {} },
          { row: 4, answers: {} },
        ]),
      )
    ).id,
    'not_valid',
  )
  const missing = await lead.refused('POST /api/imports/:import/check', { params: { import: id } })
  assert.deepEqual([missing.id, missing.more], ['rows_missing', { rows: 6, received: 3 }])
  assert.deepEqual((await see(lead, id)).chunks, [0])
  await lead.ok(...put(1, rows.slice(3)))
  assert.deepEqual((await check(lead, id)).counts, { ...none, new: 6 })
  assert.deepEqual(await lead.ok(...put(1, rows.slice(3))), { chunk: 1, rows: 3, received: 6 })
})

test('an import of no rows is refused: it would wait for ever', async () => {
  const { lead, collection } = await board('Nämnd elva b')
  const body = { id: randomUUID(), collection, form: 'utredning', rows: 0, checksum: checksumOf([]) }
  const refused = await lead.refused('POST /api/imports', { body })
  assert.deepEqual([refused.id, refused.errors?.map((e) => e.at)], ['not_valid', ['rows']])
  assert.equal((await lead.ok('GET /api/imports', { query: { page: '1' } })).total, 0)
})

test('a question that the form does not have, a huge chunk or a cell of the wrong kind is refused', async () => {
  const { lead, collection } = await board('Nämnd tolv')
  const id = await send(lead, collection, [], { change: { rows: 5000 } })
  const put = (rows: unknown) =>
    lead.refused('PUT /api/imports/:import/chunks/:chunk', {
      params: { import: id, chunk: '0' },
      body: { rows },
    })
  const unknown = await put([{ row: 1, answers: { skostorlek: '38' } }])
  assert.deepEqual([unknown.id, unknown.errors?.[0]?.at], ['not_valid', 'answers.skostorlek'])
  assert.equal((await put(many('N', 4001).map(({ row }) => ({ row, answers: {} })))).id, 'not_valid')
  assert.equal((await put(many('N', 4000))).id, 'too_large')
  assert.equal((await put([{ row: 1, answers: { kon: { a: 1 } } }])).id, 'not_valid')
  assert.equal((await put([{ row: 0, answers: {} }])).id, 'not_valid')
  assert.equal((await put([])).id, 'not_valid')
  assert.equal((await see(lead, id)).received, 0)
})

test('an identity number in a cell is refused with row and column, without the number, and nothing is kept', async () => {
  const { lead, collection, one } = await board('Nämnd tretton')
  const id = await send(lead, collection, [], { change: { rows: 2 } })
  /* The birth number 000 belongs to nobody. */
  const number = '19000101-0008'
  for (const cell of [number, Number(number.replace('-', '')), number.replace('-', '\u2011')]) {
    const rows = [
      { row: 7, answers: {} },
      { row: 17, answers: { utredning_id: cell } },
    ]
    const params = { import: id, chunk: '0' }
    const reply = await lead.ask('PUT /api/imports/:import/chunks/:chunk', { params, body: { rows } })
    assert.ok(!reply.text.includes('0101'), reply.text)
    const problem = JSON.parse(reply.text)
    assert.equal(problem.id, 'personal_number')
    assert.deepEqual(problem.more, { cells: [{ row: 17, column: 'utredning_id' }] })
    assert.match(problem.errors[0].message.sv, /rad 17 i utredning_id/)
  }
  assert.equal(await one('select count(*)::int from import_chunks where tenant_id = $tenant'), 0)
})

test('a file where every row is bad is told whole, and nothing is taken in', async () => {
  const { lead, collection, submitted } = await board('Nämnd fjorton')
  const id = await send(
    lead,
    collection,
    many('O', 300, { kon: 'qq', utredning_slut: '2025-02-30', utfall: 'x' }),
  )
  const { counts } = await check(lead, id)
  assert.deepEqual(counts, { ...none, faulty: 300 })
  const causes = await causesOf(lead, id)
  const kon = causes.find((c) => c.column === 'kon' && c.rule === 'svar-kod')
  assert.deepEqual([kon?.count, kon?.examples], [300, [1, 2, 3, 4, 5, 6, 7, 8]])
  const params = { import: id, cause: kon?.id ?? '' }
  const first = await lead.ok('GET /api/imports/:import/findings/:cause', { params })
  const second = await lead.ok('GET /api/imports/:import/findings/:cause', { params, query: { page: '2' } })
  const rows = [...first.findings, ...second.findings].map((f) => f.row)
  assert.deepEqual(
    rows,
    Array.from({ length: 300 }, (_, i) => i + 1),
    'every one of them, page by page',
  )
  const done = await apply(lead, id, { mode: 'good' })
  assert.deepEqual([done.applied?.created, done.applied?.held], [0, 300])
  assert.equal(await submitted(), 0)
})

test('a row may be about several children, and a cell may stay at home when it could not be read', async () => {
  const { lead, collection } = await board('Nämnd syskon')
  const [one, two, three] = ['T0', 'T1', 'T2'].map((id) => ordinaryAnswers(id))
  const { hembesok: _, ...unread } = three ?? {}
  const rows = [
    { row: 4, answers: one ?? {} },
    { row: 4, sibling: 1, answers: two ?? {} },
    { row: 5, answers: unread, unread: { hembesok: 'svar-personnummer' } },
  ]
  const id = await send(lead, collection, rows)
  assert.deepEqual((await check(lead, id)).counts, { ...none, new: 2, faulty: 1 })
  const [cause] = await causesOf(lead, id)
  assert.deepEqual([cause?.rule, cause?.column, cause?.examples], ['svar-personnummer', 'hembesok', [5]])
  assert.equal((await apply(lead, id, { mode: 'good' })).applied?.created, 2)
})

test('a row without an id is held: it could not be found again', async () => {
  const { lead, collection } = await board('Nämnd sexton')
  const id = await send(lead, collection, changed(many('P', 2), 0, { utredning_id: null }))
  assert.deepEqual((await check(lead, id)).counts, { ...none, new: 1, faulty: 1 })
})

test('what changes between the check and the wish to take in stops it, and the rows have been checked again', async () => {
  const { lead, collection, submitted } = await board('Nämnd sjutton')
  const rows = many('Q', 3)
  const id = await send(lead, collection, rows)
  await check(lead, id)
  await record(lead, collection, { answers: rows[1]?.answers })
  const stopped = await apply(lead, id)
  assert.deepEqual([stopped.state, stopped.trouble], ['checked', 'changed_meanwhile'])
  assert.equal(await submitted(), 1)
  assert.deepEqual([stopped.counts, stopped.countsBefore?.new], [{ ...none, new: 2, unchanged: 1 }, 3])
  const done = await apply(lead, id)
  assert.deepEqual([done.applied?.created, done.countsBefore], [2, null])
})

test('another board sees nothing of an import, and a caseworker may not import', async () => {
  const [mine, theirs] = [await board('Nämnd arton'), await board('Nämnd nitton')]
  const id = await send(mine.lead, mine.collection, many('R', 2))
  const params = { import: id }
  for (const address of [
    'GET /api/imports/:import',
    'POST /api/imports/:import/check',
    'DELETE /api/imports/:import',
  ] as const)
    assert.equal((await theirs.lead.refused(address, { params })).id, 'not_found')
  const chunk = { params: { import: id, chunk: '5' }, body: { rows: [{ row: 9, answers: {} }] } }
  assert.equal((await theirs.lead.refused('PUT /api/imports/:import/chunks/:chunk', chunk)).id, 'not_found')
  assert.equal((await theirs.lead.ok('GET /api/imports')).total, 0)
  const body = {
    id: randomUUID(),
    collection: mine.collection,
    form: 'utredning',
    rows: 1,
    checksum: 'a'.repeat(64),
  }
  assert.equal((await theirs.lead.refused('POST /api/imports', { body })).id, 'not_found')
  const worker = await as('Cia', 'caseworker', mine.tenant)
  assert.equal((await worker.refused('GET /api/imports')).id, 'not_allowed')
})

test('rows whose time has run out are deleted, and the log says so', async () => {
  const { lead, collection, one, administrator } = await board('Nämnd tjugo')
  const id = await send(lead, collection, many('S', 2))
  await house.importing.tidy()
  assert.equal((await see(lead, id)).state, 'receiving')
  clock.forward(15 * 24 * 60)
  await house.importing.tidy()
  const again = await as('Lisa', 'lead', lead.tenant)
  assert.deepEqual([(await see(again, id)).state, (await see(again, id)).expiresAt], ['discarded', null])
  assert.equal(await one('select count(*)::int from import_rows where tenant_id = $tenant'), 0)
  const adam = await as('Ada', 'administrator', administrator.tenant)
  const { entries } = await adam.ok('GET /api/audit', { query: { act: 'import_expired' } })
  assert.deepEqual([entries[0]?.who, entries[0]?.purpose], ['Lyhörd', id])
})
