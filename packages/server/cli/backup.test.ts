import assert from 'node:assert/strict'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { backupTables } from '../outside/backup/tables.ts'
import { migrate } from '../outside/database/migrate.ts'
import { ask } from '../testing/ask.ts'
import { lyhord, lyhordAlone } from '../testing/command.ts'
import { opened, ownFolder, usedFolder } from '../testing/data_folder.ts'

const folder = await mkdtemp(join(tmpdir(), 'lyhord-copy-'))
after(() => rm(folder, { recursive: true }))
const file = join(folder, 'kopia.gz')

const rowsOf = async (url: string): Promise<unknown[]> => {
  const all: unknown[] = []
  for (const table of backupTables)
    all.push(await ask(url, `select to_jsonb(t)::text from ${table} t order by 1`))
  return all
}

test('a backup of a database that is in use, restored into an empty folder, has every row of every table', async (t) => {
  const [running, empty] = [await usedFolder(), await ownFolder(t)]
  const { url } = await opened(t, running)
  await migrate(url)
  const env = { DATA_DIR: running.dataDir, DATABASE_URL: '' }
  const person = [
    '--email',
    'a@ny.example',
    '--name',
    'Åsa "Ö"',
    '--role',
    'lead',
    '--board',
    'Nämnden',
    '--code',
    '0882',
  ]
  assert.equal((await lyhord(env, 'user', 'add', ...person)).code, 0)
  const copied = await lyhordAlone(env, 'backup', file, '--json')
  assert.equal(copied.code, 0, copied.err)
  const busy = await lyhordAlone(env, 'restore', file)
  assert.equal(busy.code, 2)
  assert.match(busy.err, /används redan/)
  const restored = await lyhordAlone({ DATA_DIR: empty.dataDir, DATABASE_URL: '' }, 'restore', file, '--json')
  assert.equal(restored.code, 0, restored.err)
  const copy = await opened(t, empty)
  assert.deepEqual(await rowsOf(copy.url), await rowsOf(url))
  assert.deepEqual(await ask(copy.url, 'select name from users'), ['Åsa "Ö"'])
})

test('an external database is left to its own tools, and a file that is not there is said so', async () => {
  const env = { DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none' }
  assert.equal(
    (await lyhord(env, 'restore', join(folder, 'ingen.gz'))).err.includes('Filen finns inte'),
    true,
  )
  assert.equal((await lyhord(env, 'backup')).err.includes('Säg vart'), true)
})

test('a folder in place of a backup is told in a sentence before any database is opened', async () => {
  const ran = await lyhord(
    { DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none' },
    'restore',
    folder,
    '--json',
  )
  assert.deepEqual([ran.code, JSON.parse(ran.out).problem.id, ran.err], [2, 'fil-mapp', ''])
})
