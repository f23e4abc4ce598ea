import assert from 'node:assert/strict'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import ExcelJS from 'exceljs'
import { lyhord } from '../testing/command.ts'

let folder = ''
const at = (name: string): string => join(folder, name)
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lyhord-template-'))
})
after(() => rm(folder, { recursive: true }))

test('a template filled in with one row is checked as a file of its form', async () => {
  const made = await lyhord({}, 'template', '--form', 'utredning', '--out', at('m.xlsx'), '--json')
  assert.deepEqual([made.code, JSON.parse(made.out).form], [0, 'utredning'], made.err)
  const workbook = new ExcelJS.Workbook()
  await workbook.xlsx.readFile(at('m.xlsx'))
  const sheet = workbook.worksheets[0]
  assert.ok(sheet)
  const place = (id: string): number => {
    for (let column = 1; ; column++) if (sheet.getCell(1, column).value === id) return column
  }
  sheet.getCell(2, place('utredning_id')).value = 'U-1'
  sheet.getCell(2, place('utredning_start')).value = new Date('2025-10-01T00:00:00Z')
  sheet.getCell(2, place('utredning_slut')).value = new Date('2025-12-03T00:00:00Z')
  sheet.getCell(2, place('utfall')).value = 'flyttat'
  await workbook.xlsx.writeFile(at('ifylld.xlsx'))
  const checked = await lyhord(
    {},
    'check',
    at('ifylld.xlsx'),
    '--form',
    'utredning',
    '--today',
    '2026-01-01',
    '--json',
  )
  assert.deepEqual([checked.code, JSON.parse(checked.out).rows], [0, 1], checked.out)
})

test('a template is an .xlsx file of a form that exists, in a folder that exists', async () => {
  for (const args of [
    ['--out', at('a.xlsx')],
    ['--form', 'utredning'],
    ['--form', 'utredning', '--out', at('a.csv')],
    ['--form', 'utredning', '--out', at('no/such/folder/a.xlsx')],
  ])
    assert.equal((await lyhord({}, 'template', ...args)).code, 2)
})
