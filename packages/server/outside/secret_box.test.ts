import assert from 'node:assert/strict'
import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { openSecretBox } from './secret_box.ts'

const folder = await mkdtemp(join(tmpdir(), 'lyhord-box-'))
after(() => rm(folder, { recursive: true }))
const ownFolder = (): Promise<string> => mkdtemp(join(folder, 'data-'))

test('a secret comes out as it went in, also after a restart, and is not to be seen', async () => {
  const data = await ownFolder()
  const sealed = (await openSecretBox(data)).seal('hemligt frö', 'anna')
  assert.ok(!sealed.includes(Buffer.from('hemligt').toString('base64url').slice(0, 8)))
  assert.equal((await openSecretBox(data)).open(sealed, 'anna'), 'hemligt frö')
})

test('the same secret is sealed differently each time', async () => {
  const box = await openSecretBox(await ownFolder())
  assert.notEqual(box.seal('frö', 'anna'), box.seal('frö', 'anna'))
})

test('nothing opens for another owner, with another key, or when changed', async () => {
  const box = await openSecretBox(await ownFolder())
  const sealed = box.seal('frö', 'anna')
  assert.equal(box.open(sealed, 'bo'), undefined)
  assert.equal((await openSecretBox(await ownFolder())).open(sealed, 'anna'), undefined)
  const [version, nonce, tag, text = ''] = sealed.split('.')
  const changed = Buffer.from(text, 'base64url').map((byte) => byte ^ 1)
  assert.equal(
    box.open([version, nonce, tag, Buffer.from(changed).toString('base64url')].join('.'), 'anna'),
    undefined,
  )
  for (const broken of ['', 'v1', 'v1.a.b.c', 'v2.AAAA.AAAA.AAAA', sealed.slice(0, -12)])
    assert.equal(box.open(broken, 'anna'), undefined, broken)
})

test('the key is readable by us alone, and a damaged one is told', async () => {
  const data = await ownFolder()
  await openSecretBox(data)
  const path = join(data, 'secret.key')
  assert.equal((await stat(path)).mode & 0o777, 0o600)
  await writeFile(path, 'kort')
  await assert.rejects(openSecretBox(data), /secret\.key is damaged/)
})

test('a data folder that is not there yet is made, for ourselves alone: with an external database nobody else makes it', async () => {
  const data = join(await ownFolder(), 'new', 'data')
  const sealed = (await openSecretBox(data)).seal('frö', 'anna')
  assert.equal((await openSecretBox(data)).open(sealed, 'anna'), 'frö')
  assert.equal((await stat(data)).mode & 0o777, 0o700)
})

test('two servers that start at once have the same key', async () => {
  const data = await ownFolder()
  const [one, other] = await Promise.all([openSecretBox(data), openSecretBox(data)])
  assert.equal(other.open(one.seal('frö', 'anna'), 'anna'), 'frö')
})
