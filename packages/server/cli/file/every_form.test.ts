import assert from 'node:assert/strict'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { formById, forms } from '@lyhord/catalogue'
import { variablesOf } from '@lyhord/core'
import { openTable } from '../../outside/files/open_table.ts'
import { lyhord } from '../../testing/command.ts'
import { resultOfFile } from '../../work/result_of_file.ts'
import { codebookAsText } from './codebook_as_text.ts'
import { resultsAsText } from './results_as_text.ts'

let folder = ''
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lyhord-forms-'))
})
after(() => rm(folder, { recursive: true, force: true }))

for (const entry of forms)
  test(`${entry.form.id}: invented, checked and counted on the command line`, async () => {
    const { form, indicators } = entry
    const file = join(folder, `${form.id}.csv`)
    const made = await lyhord({}, 'synth', '--form', form.id, '--rows', '120', '--out', file)
    assert.equal(made.code, 0, made.err)
    const checked = await lyhord({}, 'check', file, '--form', form.id, '--today', '2026-07-01')
    assert.equal(checked.code, 0, checked.out)
    const table = await openTable(file)
    assert.ok(!('problem' in table))
    const result = await resultOfFile(table, entry, { by: [] })
    assert.ok(!('problem' in result))
    assert.equal(result.results[0]?.n, result.results[0]?.value)
    const told = resultsAsText(entry, { by: [] }, result, 'en')
    for (const { title } of indicators) assert.ok(told.includes(title.en), title.en)
    for (const { id } of variablesOf(form)) assert.ok(codebookAsText(form, 'sv').includes(id), id)
  })

test('a ratio is said as one, and a rate without inhabitants says what is missing', async () => {
  const entry = formById('aktualisering') ?? assert.fail()
  const child = 'a'.repeat(64)
  const reports = ['2025-02-01', '2025-03-01', '2025-04-01'].map(
    (day, i) => `A-${i},${child},9,${day},anmalan`,
  )
  const file = join(folder, 'three.csv')
  await writeFile(
    file,
    ['aktualisering_id,barn_pseudonym,alder,inkom_datum,aktualiseringstyp', ...reports].join('\n'),
  )
  const table = await openTable(file)
  assert.ok(!('problem' in table))
  const result = await resultOfFile(table, entry, { by: [] })
  assert.ok(!('problem' in result))
  const told = resultsAsText(entry, { by: [] }, result, 'sv')
  assert.match(told, /3 {2}\(3 på 1, saknas 0\)/)
  assert.match(told, /– {2}\(antal 3, visas för hela kalenderår, kön och ålder\)/)
})
