import assert from 'node:assert/strict'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { readColumns } from '../outside/files/columns_folder.ts'
import { lyhord } from '../testing/command.ts'

test('an invented nation is put in a folder, marked as invented', async (t) => {
  const folder = await mkdtemp(join(tmpdir(), 'lyhord-nation-'))
  t.after(() => rm(folder, { recursive: true }))
  const out = join(folder, 'nation')
  const ran = await lyhord({}, 'synth', '--nation', '--rows', '600', '--out', out, '--json')
  assert.deepEqual(JSON.parse(ran.out), { nation: true, rows: 600, municipalities: 290, seed: '1', out })
  const { about, columns } = await readColumns<{ synthetic: boolean }>(out)
  assert.equal(about.synthetic, true)
  assert.equal(columns.rows, 600)
})

test('a nation of too few, or without a folder, is refused', async () => {
  for (const args of [
    ['--rows', '10', '--out', 'nation'],
    ['--rows', '600'],
  ]) {
    const { code, out } = await lyhord({}, 'synth', '--nation', ...args, '--json')
    assert.equal(code, 2)
    assert.equal(JSON.parse(out).problem.id, 'argument')
  }
})

test('how many, and how many of them have faults, is written in plain digits', async () => {
  for (const args of [
    ['--nation', '--rows', '1e3'],
    ['--rows', ''],
    ['--rows', '0x10'],
    ['--rows', ' 5'],
    ['--rows', '1.5'],
    ['--rows', '5', '--faults', ''],
    ['--rows', '5', '--faults', '1e-1'],
  ]) {
    const { code, out } = await lyhord(
      {},
      'synth',
      '--form',
      'utredning',
      '--out',
      join(tmpdir(), 'blir-inte.csv'),
      '--json',
      ...args,
    )
    assert.deepEqual([code, JSON.parse(out).problem?.id], [2, 'argument'], args.join(' '))
  }
})
