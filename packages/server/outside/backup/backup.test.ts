import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { gunzipSync, gzipSync } from 'node:zlib'
import { insertPurge } from '../../queries/retention.ts'
import { ask } from '../../testing/ask.ts'
import { someComparison } from '../../testing/comparing.ts'
import { withTestDatabase } from '../../testing/database.ts'
import { someBackground, someKeys, someOwnForm, somePopulation } from '../../testing/furnishing.ts'
import { openTestHouse } from '../../testing/house.ts'
import { someImports } from '../../testing/importing.ts'
import { someInterpretations } from '../../testing/interpreting.ts'
import { migrated } from '../../testing/migrated.ts'
import { newCollection, record } from '../../testing/recording.ts'
import { someReports } from '../../testing/reporting.ts'
import { readBackup } from './read_backup.ts'
import { backupTables, leftOut, trailerOf } from './tables.ts'
import { writeBackup } from './write_backup.ts'

const folder = await mkdtemp(join(tmpdir(), 'lyhord-backup-'))
after(() => rm(folder, { recursive: true }))
const header = { format: 'lyhord-backup-1', version: '0.1.0', at: '2026-03-16T09:00:00Z' } as const

/** A house where something of everything has happened, and text that is hard to keep. */
const house = await openTestHouse()
const [edit, disa, berit] = await Promise.all([
  house.as('Edit', 'lead'),
  house.as('Disa', 'caseworker'),
  house.as('Berit', 'administrator'),
])
await berit.ok('PATCH /api/tenant', { body: { freeText: true, name: 'Nämnden "Å\u2028ä" \\ \'ö\'' } })
const unit = await berit.ok('POST /api/units', { body: { name: 'Mottagning' } })
await berit.ok('POST /api/users', { body: { name: 'Ny', email: 'ny@provkoping.example', role: 'lead' } })
const collection = await newCollection(edit)
await newCollection(edit, { title: 'Mottagningens', units: [unit.id] })
await edit.ok('POST /api/work-sessions', { body: { collection, title: 'Pass', doubleShare: 0.1 } })
const { record: made } = await record(disa, collection)
const params = { record: made.id }
await disa.ok('POST /api/records/:record/flags', {
  params,
  body: { variable: 'kon', question: 'Rad\u2028brytning' },
})
const body = { version: 1, why: 'annat', text: 'å "d" \\ ö', answers: { ...made.answers, hembesok: 4 } }
await disa.ok('POST /api/records/:record/amendment', { params, body })
await someKeys(edit)
await someImports(edit, collection)
await somePopulation(edit)
await someOwnForm(edit)
await house.house.tallying.settle()
await house.inside(
  async (db) => {
    await insertPurge(db, { id: made.id, at: new Date(), before: '2020-01-01', records: 1, proof: 'x' })
    await someComparison(db)
    await someBackground(db)
    await someInterpretations(db)
    await someReports(db)
  },
  house.tenant,
  berit.user,
)

const rowsOf = (url: string, table: string) => ask(url, `select to_jsonb(t)::text from ${table} t order by 1`)
const whole = join(folder, 'hel.gz')
const counted = await writeBackup(house.url, whole, header)

test('everything there is in the database is in the backup or left out on purpose', async () => {
  const tables = await ask(
    house.url,
    `select table_name from information_schema.tables where table_schema = 'public'`,
  )
  assert.deepEqual(tables.sort(), [...backupTables, ...leftOut].sort())
  for (const table of backupTables) assert.ok((counted[table] ?? 0) > 0, `the test has something in ${table}`)
})

test('restored into an empty database, every row of every table is the same', async () => {
  const empty = await withTestDatabase(migrated)
  assert.deepEqual(await readBackup(empty.url, whole), { rows: counted })
  for (const table of backupTables) {
    const [before, now] = [await rowsOf(house.url, table), await rowsOf(empty.url, table)]
    assert.deepEqual(now, before, table)
    assert.equal(now.length, counted[table])
  }
  assert.deepEqual(await ask(empty.url, `select first_broken_audit('${house.tenant}')`), [null])
  const again = join(folder, 'igen.gz')
  assert.deepEqual(await writeBackup(empty.url, again, header), counted)
})

test('the file is for its owner alone, and is never written over', async () => {
  assert.equal((await stat(whole)).mode & 0o777, 0o600)
  const before = await readFile(whole)
  await assert.rejects(writeBackup(house.url, whole, header), { code: 'EEXIST' })
  assert.deepEqual(await readFile(whole), before)
})

test('a backup that fails leaves no half file behind', async () => {
  await ask(
    house.url,
    `do $$ begin create role blind login password 'b'; exception when duplicate_object then null; end $$`,
  )
  await ask(house.url, 'grant select on all tables in schema public to blind')
  const blind = new URL(house.url)
  blind.username = 'blind'
  blind.password = 'b'
  await assert.rejects(writeBackup(blind.href, join(folder, 'halv.gz'), header), { code: '42501' })
  assert.ok(!(await readdir(folder)).includes('halv.gz'))
})

const text = gunzipSync(await readFile(whole)).toString()
const lines = text.trimEnd().split('\n')
/** Other rows, and the last line made to say the same as they do: only what the rows themselves say can tell. */
const forged = (rows: readonly string[]): Buffer => {
  const counts = Object.fromEntries(
    backupTables.map((table) => [table, rows.filter((line) => line.startsWith(`${table}\t`)).length]),
  )
  const sum = createHash('sha256')
    .update(`${rows.join('\n')}\n`)
    .digest('hex')
  return gzipSync(`${[...rows, trailerOf(counts, sum)].join('\n')}\n`)
}
const rows = lines.slice(0, -1)
const without = (table: string): Buffer => forged(rows.filter((line) => !line.startsWith(`${table}\t`)))
const altered = (into: (row: string) => readonly string[], table = 'records'): Buffer => {
  const at = rows.findIndex((line) => line.startsWith(`${table}\t`))
  return forged(rows.toSpliced(at, 1, ...into(rows[at] ?? assert.fail())))
}
const spoiled: Record<string, () => Promise<Buffer> | Buffer> = {
  'cut in the middle': async () => (await readFile(whole)).subarray(0, 2000),
  'without its last line': () => gzipSync(`${lines.slice(0, -1).join('\n')}\n`),
  'with a row taken out': () => gzipSync(`${lines.toSpliced(20, 1).join('\n')}\n`),
  'with one letter changed': () => gzipSync(text.replace('"kon": "flicka"', '"kon": "pojke"')),
  'with a row twice, and a sum of its own': () => altered((record) => [record, record]),
  'with half a row, and a sum of its own': () => altered((record) => [record.slice(0, -20)]),
  'with a state that is none, and a sum of its own': () =>
    altered((record) => [record.replace('"state": "submitted"', '"state": "slut"')]),
  ...Object.fromEntries(
    ['tenants', 'users', 'units', 'collections', 'imports', 'records', 'releases', 'submissions'].map(
      (table) => [`without its ${table}, and a sum of its own`, () => without(table)],
    ),
  ),
  'with an entry of the log that says another act, and a sum of its own': () =>
    altered((entry) => [entry.replace(/"act": "[^"]+"/, '"act": "signed_in"')], 'audit_log'),
  'with an entry of the log taken out, and a sum of its own': () => altered(() => [], 'audit_log'),
  'without a log, and a sum of its own': () => without('audit_log'),
  'without the ends of the log, and a sum of its own': () => without('audit_heads'),
  'with a row added after the end': () => gzipSync(`${text}${lines[3]}\n`),
  empty: () => Buffer.alloc(0),
  'of something else': () => gzipSync('{"hello":"world"}\n'),
  'a picture': () => Buffer.from('\x89PNG\r\n\x1a\n0000'),
}

const untouched = await withTestDatabase(migrated)
for (const [how, make] of Object.entries(spoiled))
  test(`a file ${how} is refused, and nothing is changed`, async () => {
    const file = join(folder, 'trasig.gz')
    await writeFile(file, await make())
    const done = await readBackup(untouched.url, file)
    assert.ok('refused' in done && done.refused.sv.includes('ingen hel säkerhetskopia'))
    for (const table of backupTables.slice(1)) assert.deepEqual(await rowsOf(untouched.url, table), [], table)
  })

test('a backup of another version is refused, and so is a database that is not empty', async () => {
  await ask(untouched.url, `update migrations set checksum = 'other'`)
  const other = await readBackup(untouched.url, whole)
  assert.ok('refused' in other && other.refused.sv.includes('annan version'))
  const full = await readBackup(house.url, whole)
  assert.ok('refused' in full && full.refused.sv.includes('inte tom'))
})

test('a backup taken while people are saving is of one moment: every chain in it is whole', async () => {
  const file = join(folder, 'levande.gz')
  const saving = Promise.all(Array.from({ length: 20 }, () => record(disa, collection)))
  await writeBackup(house.url, file, header)
  await saving
  const empty = await withTestDatabase(migrated)
  assert.ok('rows' in (await readBackup(empty.url, file)))
  assert.deepEqual(await ask(empty.url, `select first_broken_audit('${house.tenant}')`), [null])
  const orphans = `select count(*)::int from audit_log a where a.act = 'record_made'
    and not exists (select from records r where r.record_id = a.record_id)`
  assert.deepEqual(await ask(empty.url, orphans), [0])
})
