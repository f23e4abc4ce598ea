import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdtemp, rm, symlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { ask } from '../testing/ask.ts'
import { lyhord, lyhordAlone, type Ran } from '../testing/command.ts'
import { withTestDatabase } from '../testing/database.ts'
import { fillTheDisk } from '../testing/fill_the_disk.ts'
import { migrated } from '../testing/migrated.ts'

const { url } = await withTestDatabase(migrated)
const folder = await mkdtemp(join(tmpdir(), 'lyhord-hindered-'))
after(() => rm(folder, { recursive: true }))
const env = { DATABASE_URL: url, DATA_DIR: folder, PORT: '0', LYHORD_LANG: 'sv' }

const launcher = fileURLToPath(new URL('lyhord.mjs', import.meta.url))

const isSentence = ({ out, err, code }: Ran, expected: number, sentence: RegExp): void => {
  assert.deepEqual([code, out], [expected, ''])
  assert.match(err, sentence)
  assert.doesNotMatch(err, /\n {4}at /)
}

test('a word too many is told in a sentence', async () => {
  for (const command of ['serve', 'codebook', 'synth', 'export'])
    isSentence(await lyhord(env, command, 'mer'), 2, /Kommandot tar inga fler ord/)
})

test('an address that the machine does not have is told in a sentence', async () => {
  for (const HOST of ['192.0.2.1', 'finns-inte.invalid'])
    isSentence(await lyhordAlone({ ...env, HOST }, 'serve', '--empty'), 1, new RegExp(`HOST är "${HOST}"`))
})

test('a full disk is told in a sentence', { skip: process.platform !== 'linux' }, async () => {
  for (const name of ['full.csv', 'full.xlsx']) {
    const out = join(folder, name)
    await symlink('/dev/full', out)
    const ran = await lyhord(env, 'synth', '--form', 'utredning', '--rows', '500', '--out', out)
    isSentence(ran, 2, /Filen går inte att skriva.\n.*disken har plats/)
  }
})

test('a full disk under the database is told in a sentence', async () => {
  await fillTheDisk(url, 'users')
  const added = ['--email', 'ny@exempel.example', '--name', 'Ny', '--role', 'lead', '--board', 'Provnämnden']
  const ran = await lyhord(env, 'user', 'add', ...added, '--code', '0180')
  isSentence(ran, 2, /Disken som databasen ligger på är full\.\nKör kommandot igen/)
})

test('a database of a newer version is told in a sentence and left as it is', async () => {
  await ask(url, "insert into migrations (id, checksum) values ('9999_morgondagen', 'x')")
  isSentence(await lyhordAlone(env, 'serve'), 1, /nyare Lyhörd/)
  isSentence(await lyhord(env, 'user', 'list'), 2, /nyare Lyhörd/)
  assert.deepEqual(await ask(url, "select count(*)::int from migrations where id = '9999_morgondagen'"), [1])
})

test('a language that there is not is told in both that there are', async () => {
  for (const args of [
    ['codebook', '--form', 'utredning', '--lang', 'de'],
    ['codebook', '--form', 'utredning', '--lang=de'],
    ['--help', '--lang', 'de'],
  ])
    isSentence(await lyhord(env, ...args), 2, /Språket "de" finns inte\. There is no language "de"\./)
})

test('a result that has nowhere to go is told in a sentence', {
  skip: process.platform !== 'linux',
}, async () => {
  const { stderr, status } = spawnSync(
    'sh',
    ['-c', '"$0" "$1" codebook --form utredning --json > /dev/full', process.execPath, launcher],
    { encoding: 'utf8', env: { ...process.env, ...env } },
  )
  isSentence({ out: '', err: stderr, code: status }, 2, /Resultatet gick inte att skriva ut\./)
})
