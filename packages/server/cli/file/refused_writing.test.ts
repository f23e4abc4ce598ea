import assert from 'node:assert/strict'
import { existsSync } from 'node:fs'
import { mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { refusals } from '../../outside/files/problem.ts'
import { refusedWriting } from './refused_writing.ts'

const folder = await mkdtemp(join(tmpdir(), 'lyhord-half-'))
after(() => rm(folder, { recursive: true }))
const at = (name: string): string => join(folder, name)
const full = () => Promise.reject(Object.assign(new Error('full'), { code: 'ENOSPC', syscall: 'write' }))

test('a file that the disk had no room for is not left in half', async () => {
  const refused = await refusedWriting(at('halv.csv'), async () => {
    await writeFile(at('halv.csv'), 'id;kon\n1;fl')
    await full()
  })
  assert.equal(refused, refusals.notWritable)
  assert.equal(existsSync(at('halv.csv')), false)
})

test('what could not even be opened is left as it was, and so is what is no ordinary file', async () => {
  await writeFile(at('gammal.csv'), 'kvar')
  const unopened = () => writeFile(at('nowhere/x.csv'), 'x')
  assert.equal(await refusedWriting(at('gammal.csv'), unopened), refusals.notWritable)
  assert.equal(await readFile(at('gammal.csv'), 'utf8'), 'kvar')
  await symlink('/dev/full', at('full.csv'))
  assert.equal(await refusedWriting(at('full.csv'), full), refusals.notWritable)
  assert.equal(existsSync(at('full.csv')), true)
})

test('what is no fault of the disk is thrown', async () => {
  await assert.rejects(
    refusedWriting(at('x'), () => Promise.reject(new TypeError('bug'))),
    TypeError,
  )
})
