import assert from 'node:assert/strict'
import { mkdtemp, readFile, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { lyhord } from '../testing/command.ts'
import { openTestHouse } from '../testing/house.ts'
import { newCollection, record } from '../testing/recording.ts'

const house = await openTestHouse({ now: new Date().toISOString() })
const folder = await mkdtemp(join(tmpdir(), 'lyhord-export-'))
after(() => rm(folder, { recursive: true }))
const edit = await house.as('Edit', 'lead')
await record(edit, await newCollection(edit))

const board = 'Socialnämnden i Provköping'
const exporting = (...args: string[]) =>
  lyhord({ DATABASE_URL: house.url }, 'export', '--form', 'utredning', ...args)

test("the file is what the API gives, for the owner's eyes, and the log has the purpose", async () => {
  const out = join(folder, 'a.csv')
  const ran = await exporting('--board', board, '--out', out, '--purpose', 'flytt', '--json')
  assert.deepEqual([ran.code, JSON.parse(ran.out)], [0, { out, records: 1, purpose: 'flytt' }])
  assert.equal(await readFile(out, 'utf8'), (await edit.ask('GET /api/export/records.csv')).text)
  assert.equal((await stat(out)).mode & 0o777, 0o600)
  const berit = await house.as('Berit', 'administrator')
  const { entries } = await berit.ok('GET /api/audit', { query: { act: 'records_exported' } })
  assert.ok(entries.some((e) => e.who === 'Lyhörd' && e.purpose === 'flytt' && e.count === 1))
})

test('a workbook when the file is called so', async () => {
  const out = join(folder, 'a.xlsx')
  assert.equal((await exporting('--board', board, '--out', out, '--purpose', 'analys')).code, 0)
  assert.equal((await readFile(out)).subarray(0, 2).toString(), 'PK')
})

test('without a purpose, a known board, a day that exists or a place to write, nothing leaves', async () => {
  const out = join(folder, 'b.csv')
  const asked = [
    [['--board', board, '--out', out], /--purpose är varför/],
    [
      ['--board', 'Ingen', '--out', out, '--purpose', 'analys'],
      /ingen nämnd som heter "Ingen"\. De som finns:/,
    ],
    [
      ['--board', board, '--code', '0114', '--out', out, '--purpose', 'analys'],
      /ingen nämnd som heter .* med koden 0114\. De som finns:/,
    ],
    [['--board', board, '--out', out, '--purpose', 'analys', '--from', '2025-02-30'], /är dagar/],
    [
      ['--board', board, '--out', out, '--purpose', 'analys', '--from', '2025-07-01', '--to', '2025-06-30'],
      /den första inte efter den sista/,
    ],
    [
      ['--board', board, '--out', join(folder, 'b.pdf'), '--purpose', 'analys'],
      /slutar på \.csv eller \.xlsx/,
    ],
    [
      ['--board', board, '--out', join(folder, 'ingen', 'b.csv'), '--purpose', 'analys'],
      /går inte att skriva/,
    ],
  ] as const
  for (const [args, said] of asked) {
    const ran = await exporting(...args)
    assert.equal(ran.code, 2, args.join(' '))
    assert.match(ran.err, said)
  }
  await assert.rejects(stat(out), { code: 'ENOENT' })
})
