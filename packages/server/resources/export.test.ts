import assert from 'node:assert/strict'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { formById } from '@lyhord/catalogue'
import { type Answers, readCell, variablesOf } from '@lyhord/core'
import fc from 'fast-check'
import { sql } from 'kysely'
import { openTable } from '../outside/files/open_table.ts'
import { openTestHouse, type Person } from '../testing/house.ts'
import { ordinaryAnswers } from '../testing/ordinary_record.ts'
import { fill, newCollection, record } from '../testing/recording.ts'
import { synthesise } from '../work/synthetic/synthesise.ts'

const house = await openTestHouse({ now: '2026-09-01T09:00:00Z' })
const entry = formById('utredning')
assert.ok(entry)
const variables = variablesOf(entry.form)

/** The records in an exported file, read as an import reads them. */
const readBack = async (file: string | Buffer, name: string): Promise<Answers[]> => {
  const folder = await mkdtemp(join(tmpdir(), 'lyhord-export-'))
  await writeFile(join(folder, name), file)
  const table = await openTable(join(folder, name))
  assert.ok(!('problem' in table), JSON.stringify(table))
  const records: Answers[] = []
  for await (const { rows } of table.rows())
    for (const cells of rows) {
      const read = variables.map((v) => [v.id, readCell(v, cells[table.header.indexOf(v.id)])] as const)
      records.push(
        Object.fromEntries(
          read.flatMap(([id, r]) => ('answer' in r && r.answer !== undefined ? [[id, r.answer]] : [])),
        ),
      )
    }
  await rm(folder, { recursive: true })
  return records
}

const bytesOf = async (person: Person, address: string): Promise<Buffer> => {
  const cookies = { lyhord: person.token() ?? '' }
  const reply = await house.server.inject({ method: 'GET', url: address, cookies })
  assert.equal(reply.statusCode, 200, reply.body)
  return reply.rawPayload
}

const byId = (all: readonly Answers[]) =>
  all.toSorted((a, b) => (String(a.utredning_id) < String(b.utredning_id) ? -1 : 1))

let boards = 0
const newBoard = async () => {
  const lead = await house.as('Edit', 'lead', await house.newTenant(`Nämnd ${++boards}`))
  return { lead, collection: await newCollection(lead) }
}

test('CSV, XLSX and API agree on every value of every record', async () => {
  const seeds = fc.record({ seed: fc.nat(1e6), rows: fc.integer({ min: 1, max: 60 }) })
  const odd = fc.array(
    fc.constantFrom('=1+1', '+A', '-B', '@c', "'=d", ' e', 'å;ä,ö "x"', '007', '1e5', '2025-01-01'),
    { maxLength: 4 },
  )
  await fc.assert(
    fc.asyncProperty(seeds, odd, async ({ seed, rows }, ids) => {
      const { lead, collection } = await newBoard()
      const invented = [...synthesise({ rows, seed, from: '2025-01-01', to: '2026-06-30' })]
      const named = [...new Set(ids)].map((id) => ({ ...ordinaryAnswers('x'), utredning_id: id }))
      await fill(house, lead, collection, [...invented, ...named])
      const csv = await readBack(await bytesOf(lead, '/api/export/records.csv'), 'a.csv')
      const xlsx = await readBack(await bytesOf(lead, '/api/export/records.xlsx'), 'a.xlsx')
      const api: Answers[] = []
      const { records, pages } = await lead.ok('GET /api/records')
      for (let page = 2; page <= pages; page++)
        records.push(...(await lead.ok('GET /api/records', { query: { page: String(page) } })).records)
      for (const { id } of records)
        api.push((await lead.ok('GET /api/records/:record', { params: { record: id } })).record.answers)
      assert.equal(api.length, rows + named.length)
      const trimmed = byId(api.map((a) => ({ ...a, utredning_id: String(a.utredning_id).trim() })))
      assert.deepEqual(byId(csv), trimmed)
      assert.deepEqual(byId(xlsx), trimmed)
    }),
    { numRuns: 6 },
  )
})

test('only submitted first codings leave, of the days asked for, in the order they were closed', async () => {
  const { lead, collection } = await newBoard()
  const moa = await house.as('Moa', 'caseworker', lead.tenant)
  const closed = (n: number, utredning_slut: string) =>
    ordinaryAnswers(n, { utredning_slut, forlangd: 'nej' })
  const { record: first } = await record(lead, collection, { answers: closed(1, '2025-11-03') })
  await record(lead, collection, { answers: closed(2, '2025-10-06') })
  await record(lead, collection, { answers: closed(3, '2025-10-01') })
  await record(lead, collection, { answers: closed(4, '2025-10-07'), submit: false })
  const { record: gone } = await record(lead, collection, { answers: closed(5, '2025-10-08') })
  await lead.ok('POST /api/records/:record/withdrawal', {
    params: { record: gone.id },
    body: { version: 1, why: 'annat' },
  })
  await record(moa, collection, { answers: closed(1, '2025-11-03'), secondOf: first.id })
  const idsIn = async (query: string) => {
    const text = (await bytesOf(lead, `/api/export/records.csv${query}`)).toString()
    return text
      .trim()
      .split('\n')
      .slice(1)
      .map((line) => line.split(';')[0])
  }
  assert.deepEqual(await idsIn(''), ['U-3', 'U-2', 'U-1'])
  assert.deepEqual(await idsIn('?from=2025-10-06&to=2025-10-31'), ['U-2'])
})

test('no cell of a CSV begins like a formula', async () => {
  const { lead, collection } = await newBoard()
  for (const id of ['=HYPERLINK("x")', '+1', '-1', '@x', '\t=1'])
    await fill(house, lead, collection, [ordinaryAnswers(id, { utredning_id: id })])
  const text = (await bytesOf(lead, '/api/export/records.csv')).toString()
  for (const line of text.trim().split('\n').slice(1)) assert.match(line, /^"?'/, line)
})

test('who exported, why and how many records, is in the log; a caseworker may not', async () => {
  const { lead, collection } = await newBoard()
  await record(lead, collection)
  await bytesOf(lead, '/api/export/records.csv?purpose=granskning')
  await bytesOf(lead, '/api/export/records.xlsx')
  const berit = await house.as('Berit', 'administrator', lead.tenant)
  const { entries } = await berit.ok('GET /api/audit', { query: { act: 'records_exported' } })
  assert.deepEqual(
    entries.map((e) => [e.who, e.purpose, e.count]),
    [
      ['Edit', 'analys', 1],
      ['Edit', 'granskning', 1],
    ],
  )
  const disa = await house.as('Disa', 'caseworker', lead.tenant)
  for (const address of ['GET /api/export/records.csv', 'GET /api/export/records.xlsx'] as const) {
    assert.equal((await disa.refused(address)).id, 'not_allowed')
    assert.equal((await berit.refused(address)).id, 'not_allowed')
  }
  assert.equal(
    (await lead.refused('GET /api/export/records.csv', { query: { purpose: 'nyfikenhet' } })).id,
    'not_valid',
  )
})

test('a file is called by the form and the days it is about, and by nothing that anybody has written', async () => {
  const lead = await house.as('Edit', 'lead', await house.newTenant('Nämnd namn'))
  const nameOf = async (address: string): Promise<unknown> => {
    const reply = await house.server.inject({ url: address, cookies: { lyhord: lead.token() ?? '' } })
    return reply.headers['content-disposition']
  }
  const of = async (from: string, to: string) =>
    nameOf(
      `/api/export/records.csv?collection=${await newCollection(lead, { title: 'Utredare Anna', from, to })}`,
    )
  assert.equal(await of('2025-07-01', '2025-12-31'), 'attachment; filename="utredning_2025-h2.csv"')
  assert.equal(await of('2025-01-01', '2025-12-31'), 'attachment; filename="utredning_2025.csv"')
  assert.equal(
    await of('2025-09-01', '2026-01-31'),
    'attachment; filename="utredning_fran-2025-09-01_till-2026-01-31.csv"',
  )
  assert.equal(await nameOf('/api/export/records.xlsx'), 'attachment; filename="utredning.xlsx"')
})

test('20,000 records stream through in bounded memory', async () => {
  const { lead, collection } = await newBoard()
  const [one] = synthesise({ rows: 1, seed: 1, from: '2025-01-01', to: '2025-12-31' })
  await fill(house, lead, collection, [one ?? {}])
  await house.inside(
    (db) =>
      sql`insert into records (tenant_id, record_id, collection_id, form_id, form_version, state, answers, closed_on,
        created_by, changed_by)
      select r.tenant_id, gen_random_uuid(), r.collection_id, r.form_id, r.form_version, r.state,
        r.answers || jsonb_build_object('utredning_id', 'S-' || n), date '2025-01-01' + n % 360, r.created_by, r.changed_by
      from records r, generate_series(2, 20000) n where r.collection_id = ${collection}`.execute(db.q),
    lead.tenant,
  )
  await house.server.listen({ port: 0, host: '127.0.0.1' })
  const address = house.server.server.address()
  assert.ok(typeof address === 'object' && address)
  const headers = { cookie: `lyhord=${lead.token()}` }
  const reply = await fetch(`http://127.0.0.1:${address.port}/api/export/records.csv`, { headers })
  let [bytes, lines, most] = [0, 0, 0]
  const before = process.memoryUsage().heapUsed
  for await (const piece of reply.body ?? []) {
    bytes += piece.length
    for (const byte of piece) if (byte === 10) lines++
    most = Math.max(most, process.memoryUsage().heapUsed - before)
  }
  assert.equal(lines, 20_001)
  assert.ok(bytes > 5_000_000, String(bytes))
  assert.ok(most < 100_000_000, `${Math.round(most / 1e6)} MB`)
})
