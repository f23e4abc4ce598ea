import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { after, test } from 'node:test'
import { pathToFileURL } from 'node:url'

const root = join(import.meta.dirname, '..')
const folder = await mkdtemp(join(tmpdir(), 'lyhord-together-'))
after(() => rm(folder, { recursive: true }))

const [most, rest] = [500, 100]

/** Runs test files with these texts together in a process of its own; what it said, and how it ended. */
const ranTogether = async (...texts: readonly string[]) => {
  const files = texts.map((_, at) => join(folder, `${at}.test.mjs`))
  await Promise.all(
    files.map((file, at) => writeFile(file, `import { test } from 'node:test'\n${texts[at]}`)),
  )
  const from = pathToFileURL(join(root, 'scripts', 'together.mjs')).href
  const named = JSON.stringify(files.map((file) => relative(root, file)))
  const program = `import { together } from '${from}'\nawait together(${named}, ${most}, ${rest})`
  const { NODE_TEST_CONTEXT: _, ...env } = process.env
  const child = spawn(process.execPath, ['--input-type=module', '--eval', program], { env })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (piece) => (said += piece))
  const [code, signal] = await once(child, 'close')
  return { said, code, signal }
}

const passes = "test('passes', () => {})"

test('files that pass end at once, and the process with them', async () => {
  const { said, code } = await ranTogether(passes, passes)
  assert.match(said, /pass 2/)
  assert.equal(code, 0)
})

test('a file that hangs fails, and the next one runs', async () => {
  const { said, code } = await ranTogether("test('hangs', () => new Promise(() => {}))", passes)
  assert.match(said, /pass 1/)
  assert.equal(code, 1)
})

test('what a test left open is named, and does not keep the process', async () => {
  const { said, code } = await ranTogether("test('leaves', () => void setInterval(() => {}, 1000))")
  assert.match(said, /left open after the tests: .*Timeout/)
  assert.equal(code, 1)
})

test('a test that never gives the processor back is ended', async () => {
  const { signal } = await ranTogether("test('turns', () => { for (;;); })")
  assert.equal(signal, 'SIGKILL')
})

test('a file that cannot be read fails, and the next one runs', async () => {
  const { said, code } = await ranTogether("import './is_not_there.mjs'", passes)
  assert.match(said, /pass 1/)
  assert.match(said, /is_not_there/)
  assert.equal(code, 1)
})
