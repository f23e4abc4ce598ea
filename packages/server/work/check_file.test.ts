import assert from 'node:assert/strict'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { investigationForm as form } from '@lyhord/catalogue'
import { type Answers, printCell, variablesOf } from '@lyhord/core'
import { csvCell } from '@lyhord/core/csv_cell.ts'
import { openTable } from '../outside/files/open_table.ts'
import { checkFile } from './check_file.ts'
import type { FileFinding } from './file_finding.ts'

let folder = ''
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lyhord-check-'))
})
after(() => rm(folder, { recursive: true }))

const check = async (content: string) => {
  const path = join(folder, 'f.csv')
  await writeFile(path, content)
  const table = await openTable(path)
  assert.ok(!('problem' in table))
  const findings: FileFinding[] = []
  const verdict = await checkFile(table, form, '2026-01-31', (found) => {
    findings.push(...found)
  })
  if ('problem' in verdict) return { rows: 0, accepted: 0, errors: 0, findings, refused: verdict.problem.id }
  return { ...verdict, findings }
}

const variables = variablesOf(form)
const header = variables.map((v) => v.id).join(',')
const whole: Answers = {
  utredning_id: 'U-1',
  kon: 'flicka',
  alder: 9,
  orsaker: ['relation'],
  utredning_start: '2025-03-10',
  utredning_slut: '2025-06-27',
  antal_samtal_barn: 2,
  utfall: 'hanvisad_annan',
}
const row = (answers: Answers): string =>
  variables.map((v) => csvCell(printCell(v, answers[v.id]), ',')).join(',')
const file = (...rows: Answers[]): string => [header, ...rows.map(row)].join('\n')
const brief = (findings: readonly FileFinding[]) =>
  findings.map((f) => [f.row, f.column, f.value, f.rule, f.severity])

test('a row that is all right is accepted and nothing is said', async () => {
  assert.deepEqual(await check(file(whole)), { rows: 1, accepted: 1, errors: 0, findings: [] })
})

test('a header alone is an error: there are no rows', async () => {
  const { rows, accepted, errors, findings } = await check(header)
  assert.deepEqual([rows, accepted, errors], [0, 0, 1])
  assert.deepEqual(brief(findings), [[0, null, null, 'fil-inga-rader', 'error']])
})

test('an unknown code is shown as it stands, with the codes to choose among; nothing else is said of that cell', async () => {
  const { accepted, findings } = await check(file({ ...whole, utfall: 'hänvisad' }))
  assert.equal(accepted, 0)
  assert.deepEqual(brief(findings), [[1, 'utfall', 'hänvisad', 'svar-kod', 'error']])
  assert.match(findings[0]?.remedy.sv ?? '', /insats, inget_behov/)
})

test('impossible days, numbers outside and numbers in words', async () => {
  const { findings } = await check(
    file(whole, { ...whole, utredning_id: 'U-2', utredning_slut: '2025-02-30', alder: 21, hembesok: 'två' }),
  )
  assert.deepEqual(brief(findings), [
    [2, 'alder', '21', 'svar-intervall', 'error'],
    [2, 'utredning_slut', '2025-02-30', 'svar-dag', 'error'],
    [2, 'hembesok', 'två', 'svar-typ', 'error'],
  ])
})

test('a personal identity number is never shown, in whatever column it stands', async () => {
  // Invented, from the range that the tax agency keeps for tests.
  const number = '19121212-1212'
  for (const id of ['utredning_id', 'kon', 'alder', 'barn_pseudonym', 'orsaker']) {
    const { findings } = await check(file({ ...whole, [id]: number }))
    const [finding] = findings.filter((f) => f.column === id)
    assert.deepEqual([finding?.rule, finding?.value], ['svar-personnummer', null], id)
    assert.ok(!JSON.stringify(findings).includes('1212-1212'))
  }
  const { findings } = await check(`${header},${number}\n${row(whole)},x\n`)
  assert.deepEqual(brief(findings), [[0, null, null, 'fil-okand-kolumn', 'note']])
})

test('a column that the form does not have is named and passed over', async () => {
  const { accepted, findings } = await check(`${header},handläggare\n${row(whole)},x\n`)
  assert.equal(accepted, 1)
  assert.deepEqual(brief(findings), [[0, 'handläggare', null, 'fil-okand-kolumn', 'note']])
})

test('a file about something else is refused and nothing is said about its rows', async () => {
  const { refused, findings } = await check('namn,ort\n1,2\n')
  assert.deepEqual([refused, findings], ['fil-inga-kanda-kolumner', []])
})

test('too many and too few cells are one finding each, and the cells are not guessed at', async () => {
  const short = row(whole).split(',').slice(0, -3).join(',')
  const { rows, accepted, findings } = await check(
    [header, row(whole), `${row({ ...whole, kon: 'x' })},y`, short].join('\n'),
  )
  assert.deepEqual([rows, accepted], [3, 1])
  assert.deepEqual(brief(findings), [
    [2, null, null, 'fil-antal-celler', 'error'],
    [3, null, null, 'fil-antal-celler', 'error'],
  ])
})

test('empty cells beyond the header are no harm; blank rows are no rows but keep their numbers', async () => {
  const { rows, accepted, findings } = await check(
    [header, `${row(whole)},,`, '', ',,,', row({ ...whole, utredning_id: 'U-2', kon: 'x' })].join('\n'),
  )
  assert.deepEqual([rows, accepted], [2, 1])
  assert.deepEqual(brief(findings), [[4, 'kon', 'x', 'svar-kod', 'error']])
})

test('rules across rows: the later row of two with the same id; a row with two errors is one row', async () => {
  const third = { ...whole, utredning_id: 'U-1', utredning_start: '2025-04-01', kon: 'x' }
  const { rows, accepted, errors, findings } = await check(
    file(whole, { ...whole, utredning_id: 'U-2' }, { ...whole, utredning_start: '2025-03-20' }, third),
  )
  assert.deepEqual([rows, accepted, errors], [4, 2, 3])
  assert.deepEqual(brief(findings), [
    [4, 'kon', 'x', 'svar-kod', 'error'],
    [3, 'utredning_id', 'U-1', 'utredning-57', 'error'],
    [4, 'utredning_id', 'U-1', 'utredning-57', 'error'],
  ])
})

test('rules across rows compare children by pseudonym, also when the rows are far apart', async () => {
  const child = 'ab'.repeat(32)
  const between = Array.from({ length: 3000 }, (_, i) => ({ ...whole, utredning_id: `V-${i}` }))
  const { findings } = await check(
    file({ ...whole, barn_pseudonym: child }, ...between, {
      ...whole,
      utredning_id: 'U-2',
      barn_pseudonym: child,
    }),
  )
  assert.deepEqual(brief(findings), [[3002, 'utredning_start', '2025-03-10', 'utredning-58', 'error']])
})

test('an answer to a question that is not asked is a query, unless what it depends on cannot be read', async () => {
  const hidden = await check(
    file({ ...whole, antal_samtal_barn: 0, skal_ej_samtal: 'erbjods_inte', samtal_enskilt: 'ja' }),
  )
  assert.deepEqual(brief(hidden.findings), [[1, 'samtal_enskilt', 'ja', 'fraga-stalls-inte', 'query']])
  assert.equal(hidden.accepted, 1)
  const unread = await check(file({ ...whole, antal_samtal_barn: 'ett', samtal_enskilt: 'ja' }))
  assert.deepEqual(brief(unread.findings), [[1, 'antal_samtal_barn', 'ett', 'svar-typ', 'error']])
})

test('today decides what lies in the future', async () => {
  const { findings } = await check(
    file({ ...whole, utredning_start: '2026-01-30', utredning_slut: '2026-02-01' }),
  )
  assert.deepEqual(brief(findings), [[1, 'utredning_slut', '2026-02-01', 'utredning-04', 'error']])
})

test('a very long cell is shown in short', async () => {
  const { findings } = await check(file({ ...whole, kon: 'x'.repeat(5000) }))
  assert.equal(findings[0]?.value?.length, 201)
})
