import assert from 'node:assert/strict'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { investigationForm } from '@lyhord/catalogue'
import ExcelJS from 'exceljs'
import { lyhord as run } from '../testing/command.ts'

let folder = ''
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lyhord-form-'))
})
after(() => rm(folder, { recursive: true }))

const lyhord = (...args: string[]) => run({}, 'form', ...args)

const told = async (...args: string[]) => JSON.parse((await lyhord(...args, '--json')).out)

test('a form of the catalogue goes out as JSON and comes back whole', async () => {
  const path = join(folder, 'u.json')
  assert.deepEqual((await told('--form', 'utredning', '--out', path)).leftOut, [])
  const back = await told(path)
  assert.deepEqual([back.form, back.questions, back.flaws, back.leftOut], ['utredning', 38, [], []])
})

test('as an XLSForm it has the three sheets that Excel and ODK expect, and comes back with its questions', async () => {
  const path = join(folder, 'u.xlsx')
  const out = await told('--form', 'utredning', '--out', path)
  const query = investigationForm.rules.find((rule) => rule.severity === 'query')
  assert.ok(out.leftOut.some((l: { at: string }) => l.at === query?.id))
  const book = new ExcelJS.Workbook()
  await book.xlsx.readFile(path)
  assert.deepEqual(
    book.worksheets.map((sheet) => sheet.name),
    ['survey', 'choices', 'settings'],
  )
  assert.equal(book.getWorksheet('survey')?.getCell('A1').value, 'type')
  const back = await told(path)
  assert.deepEqual([back.form, back.questions], ['utredning', 38])
})

test('as a REDCap dictionary it comes back with its questions', async () => {
  const path = join(folder, 'u.csv')
  await told('--form', 'utredning', '--out', path)
  assert.match(await readFile(path, 'utf8'), /^Variable \/ Field Name,/)
  assert.equal((await told(path)).questions, 38)
})

test('what is wrong with a form is said, and the exit code says that it could not be published', async () => {
  const path = join(folder, 'fel.json')
  await told('--form', 'utredning', '--out', path)
  const file = JSON.parse(await readFile(path, 'utf8'))
  file.form.sections[0].questions[2].askedWhen = { chosen: ['utfall', ['finns_inte']] }
  await writeFile(path, JSON.stringify(file))
  const { code, out } = await lyhord(path)
  assert.equal(code, 1)
  assert.match(out, /Att rätta:/)
})

for (const [what, content] of [
  ['an ordinary table', 'a,b\n1,2\n'],
  ['JSON that is no form', '{"form":1}'],
  ['nothing', ''],
])
  test(`refused: ${what}`, async () => {
    const path = join(folder, what === 'an ordinary table' ? 't.csv' : 't.json')
    await writeFile(path, content ?? '')
    const { code, err } = await lyhord(path)
    assert.equal(code, 2)
    assert.match(err, /formulär/)
  })
