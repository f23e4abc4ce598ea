import assert from 'node:assert/strict'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import ExcelJS from 'exceljs'
import { lyhord } from '../testing/command.ts'

let folder = ''
const at = (name: string): string => join(folder, name)
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lyhord-report-'))
  await lyhord({}, 'synth', '--form', 'utredning', '--rows', '60', '--out', at('f.csv'))
})
after(() => rm(folder, { recursive: true }))

const report = (...args: string[]) => lyhord({}, 'report', at('f.csv'), '--form', 'utredning', ...args)

test('a file of investigations becomes a tagged PDF and a workbook that opens, of the period that is asked for', async () => {
  const pdf = await report('--out', at('r.pdf'))
  assert.equal(pdf.code, 0, pdf.err)
  assert.match((await readFile(at('r.pdf'))).toString('latin1'), /pdfuaid:part/)
  const made = await report('--out', at('r.xlsx'), '--period', '2025-H1', '--title', 'Våren')
  assert.equal(made.code, 0, made.err)
  const workbook = new ExcelJS.Workbook()
  await workbook.xlsx.readFile(at('r.xlsx'))
  const about = workbook.worksheets[0]
  assert.equal(about?.getCell(1, 1).value, 'Våren')
  assert.match(String(about?.getCell(2, 1).value), /1.januari–30.juni.2025/)
})

test('another kind of file, or a period that is none, is refused with how it is written', async () => {
  for (const args of [['--out', at('r.txt')], ['--out', at('r.pdf'), '--period', '2025-Q1'], []]) {
    const { code, err } = await report(...args)
    assert.equal(code, 2)
    assert.match(err, /lyhord report FIL/)
  }
})
