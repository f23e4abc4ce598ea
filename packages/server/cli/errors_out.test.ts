import assert from 'node:assert/strict'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { blobSource } from '@lyhord/intake'
import { openErrorWorkbook } from '@lyhord/intake/error_workbook/read_error_workbook.ts'
import { lyhord } from '../testing/command.ts'

let folder = ''
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lyhord-errors-'))
})
after(() => rm(folder, { recursive: true }))

const check = (...args: string[]) => lyhord({}, 'check', ...args)

test('the rows to look over are written as a workbook that can be read back, and no others', async () => {
  const [file, workbook] = [join(folder, 'u.csv'), join(folder, 'fel.xlsx')]
  await writeFile(
    file,
    'utredning_id;kon;utredning_slut\nA;flicka;2025-10-01\nB;hund;2025-10-01\nC;pojke;2025-02-30\n',
  )
  const { code, out } = await check(file, '--form', 'utredning', '--errors-out', workbook, '--json')
  assert.equal(code, 1)
  const errors = JSON.parse(out).findings.filter((f: { severity: string }) => f.severity === 'error')
  const faulty = [...new Set(errors.map((f: { row: number }) => f.row))].sort()
  const found = await openErrorWorkbook(blobSource(new Blob([await readFile(workbook)])))
  assert.ok(found && !('problem' in found))
  const rows: (readonly [number, readonly string[]])[] = []
  for await (const batch of found.rows())
    for (const { row, cells } of batch.corrected) rows.push([row, cells])
  const [, second] = rows.find(([row]) => row === 2) ?? []
  assert.deepEqual(second, ['B', 'hund', '2025-10-01'])
  assert.ok(faulty.every((row) => rows.some(([at]) => at === row)))
})

test('a place where nothing can be written is said', async () => {
  const file = join(folder, 'v.csv')
  await writeFile(file, 'utredning_id\nA\n')
  assert.equal(
    (await check(file, '--form', 'utredning', '--errors-out', join(folder, 'no/where.xlsx'))).code,
    2,
  )
})

test('an error workbook that comes back is not taken for a file of its own: what to do is said', async () => {
  const [file, workbook] = [join(folder, 'w.csv'), join(folder, 'tillbaka.xlsx')]
  await writeFile(file, 'utredning_id;kon;utredning_slut\nB;hund;2025-10-01\n')
  await check(file, '--form', 'utredning', '--errors-out', workbook)
  const { code, out } = await check(workbook, '--form', 'utredning', '--json')
  assert.equal(code, 2)
  const { problem } = JSON.parse(out)
  assert.equal(problem.id, 'fil-felarbetsbok')
  assert.match(problem.remedy, /Importera/)
})
