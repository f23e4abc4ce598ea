import assert from 'node:assert/strict'
import { existsSync } from 'node:fs'
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { keyOf } from '@lyhord/intake/keys/tenant_key.ts'
import { lyhord } from '../testing/command.ts'

let folder = ''
const at = (name: string): string => join(folder, name)
const run = (...args: string[]) => lyhord({ LYHORD_LANG: 'sv', LYHORD_PASSPHRASE: '' }, ...args)
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lyhord-key-'))
})
after(() => rm(folder, { recursive: true }))

const hexOf = async (name: string): Promise<string> => JSON.parse(await readFile(at(name), 'utf8')).key

test('from a script without a terminal: a bare key for its owner alone, and a plain word about it', async () => {
  const made = await run('key', 'new', '--out', at('k1'))
  assert.equal(made.code, 0, made.err)
  assert.match(made.err, /^Nyckelfilen är inte skyddad med lösenfras\./)
  assert.equal((await stat(at('k1'))).mode & 0o777, 0o600)
  const hex = await hexOf('k1')
  assert.match(hex, /^[0-9a-f]{64}$/)
  assert.ok(!(made.out + made.err).includes(hex))
  const again = await run('key', 'new', '--out', at('k1'), '--json')
  assert.deepEqual([again.code, JSON.parse(again.out).problem.id], [2, 'nyckel-fil-finns'])
  assert.equal(await hexOf('k1'), hex)
})

test('behind a passphrase: opened with it, from the environment or a file, and not without', async () => {
  await writeFile(at('fras'), 'fyra lugna blå hästar\n')
  const made = await run(
    'key',
    'new',
    '--out',
    at('k2'),
    '--label',
    'Nämnden',
    '--passphrase-file',
    at('fras'),
    '--json',
  )
  assert.deepEqual([made.code, made.err], [0, ''])
  const told = JSON.parse(made.out)
  assert.deepEqual([told.label, told.encrypted, told.id], ['Nämnden', true, told.check.slice(0, 8)])
  assert.match(await readFile(at('k2'), 'utf8'), /^-----BEGIN AGE ENCRYPTED FILE-----/)
  const right = await lyhord(
    { LYHORD_PASSPHRASE: 'fyra lugna blå hästar' },
    'key',
    'check',
    at('k2'),
    '--json',
  )
  assert.deepEqual([right.code, JSON.parse(right.out).check], [0, told.check])
  const [wrong, none] = await Promise.all([
    lyhord({ LYHORD_PASSPHRASE: 'fel' }, 'key', 'check', at('k2'), '--json'),
    run('key', 'check', at('k2'), '--json'),
  ])
  assert.deepEqual([wrong.code, JSON.parse(wrong.out).problem.id], [2, 'nyckel-losenfras-fel'])
  assert.deepEqual([none.code, JSON.parse(none.out).problem.id], [2, 'nyckel-losenfras-saknas'])
})

test('a wrong key is told at once by its check value', async () => {
  await run('key', 'new', '--out', at('k3'), '--no-passphrase')
  const { check } = JSON.parse((await run('key', 'check', at('k3'), '--json')).out)
  assert.equal((await run('key', 'check', at('k3'), '--is', check.toUpperCase())).code, 0)
  const wrong = await run('key', 'check', at('k3'), '--is', '0'.repeat(32), '--json')
  assert.deepEqual([wrong.code, JSON.parse(wrong.out).problem.id], [2, 'nyckel-fel'])
})

test('from printed sheet to key again; a line copied wrongly is pointed out', async () => {
  await run('key', 'new', '--out', at('k4'), '--no-passphrase', '--label', 'Nämnden i Exempelby')
  const sheet = await run('key', 'sheet', at('k4'))
  assert.equal(sheet.code, 0)
  await writeFile(at('blad'), sheet.out)
  const recovered = await run('key', 'recover', at('blad'), '--out', at('k5'), '--no-passphrase', '--json')
  assert.deepEqual([recovered.code, JSON.parse(recovered.out).label], [0, 'Nämnden i Exempelby'])
  assert.equal(await hexOf('k5'), await hexOf('k4'))
  await writeFile(at('fel'), sheet.out.replace(/^3: .*$/m, '3: 0000 0000 0000'))
  const wrong = await run('key', 'recover', at('fel'), '--out', at('k6'))
  assert.deepEqual([wrong.code, wrong.out], [2, ''])
  assert.match(wrong.err, /Rad 3 är inte rätt avskriven/)
  const filed = await run('key', 'sheet', at('k4'), '--out', at('blad2'))
  assert.deepEqual([filed.code, (await stat(at('blad2'))).mode & 0o777], [0, 0o600])
})

test('a change of key: pairs for every number in the files, with proof and without numbers and keys', async () => {
  for (const name of ['old', 'new']) await run('key', 'new', '--out', at(name), '--no-passphrase')
  // 18890412-0006 can belong to nobody alive
  await writeFile(at('n.csv'), 'Personnummer;Fritext\n18890412-0006;x\n;se 1889 0412 - 0006\n')
  const args = ['--old', at('old'), '--new', at('new'), '--out', at('par.json'), '--json']
  const ran = await run('key', 'rotate', at('n.csv'), ...args)
  assert.deepEqual([ran.code, JSON.parse(ran.out).pairs], [0, 1], ran.err)
  const text = await readFile(at('par.json'), 'utf8')
  const [{ pairs, proof, from }] = JSON.parse(text).parts
  assert.equal(pairs.length, 1)
  assert.deepEqual(Object.keys(proof), ['old', 'new'])
  const old = keyOf(Uint8Array.from(Buffer.from(await hexOf('old'), 'hex')), '', '')
  assert.equal(from, old?.check)
  assert.ok(!text.includes('0412') || !text.includes('0006'))
  for (const name of ['old', 'new']) assert.ok(!text.includes(await hexOf(name)))
})

test('what cannot be understood is refused with how it is written', async () => {
  const misspelt = [
    ['key'],
    ['key', 'nytt'],
    ['key', 'new'],
    ['key', 'new', '--out', at('x'), '--label', 'två\nrader'],
    ['key', 'new', '--out', at('x'), '--label', ''],
    ['key', 'new', '--out', at('x'), '--no-passphrase', '--passphrase-file', at('fras')],
    ['key', 'new', '--out', at('no/such/folder')],
    ['key', 'check'],
    ['key', 'check', at('nowhere')],
    ['key', 'sheet', at('nowhere'), '--passphrase-file', at('nowhere')],
    ['key', 'recover', at('nowhere'), '--out', at('x')],
    ['key', 'rotate', '--old', at('k1')],
  ]
  for (const { code, out, err } of await Promise.all(misspelt.map((args) => run(...args)))) {
    assert.deepEqual([code, out], [2, ''])
    assert.ok(err.trim().split('\n').length >= 2, err)
  }
  assert.equal(existsSync(at('x')), false)
})
