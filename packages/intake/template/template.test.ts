import assert from 'node:assert/strict'
import { test } from 'node:test'
import { forms } from '@lyhord/catalogue'
import { codesOf, type Form, readCell, type Variable, variablesOf } from '@lyhord/core'
import ExcelJS from 'exceljs'
import { blobSource, openTable } from '../reading/index.ts'
import { templateOf } from './template.ts'

const bytesOf = async (form: Form, lang: 'sv' | 'en') =>
  new Uint8Array(await new Blob(await Array.fromAsync(templateOf(form, lang))).arrayBuffer())

/** `ignoreNodes`: what is not wanted: to write the lists of every cell again takes seconds. */
const excel = async (bytes: Uint8Array<ArrayBuffer>, ignoreNodes: string[] = []) => {
  const workbook = new ExcelJS.Workbook()
  await workbook.xlsx.load(bytes.buffer, { ignoreNodes })
  return workbook
}

/** The rows of the codebook that a list is taken from. */
const listedIn = (codebook: ExcelJS.Worksheet, range: string) => {
  const [, first, last] = /^'Kodbok'!\$C\$(\d+):\$C\$(\d+)$/.exec(range) ?? []
  return Array.from({ length: Number(last) - Number(first) + 1 }, (_, i) => ({
    variable: codebook.getCell(Number(first) + i, 1).value,
    code: codebook.getCell(Number(first) + i, 3).value,
  }))
}

/** Something that a person would fill in, as Excel keeps it, and what it should be read as. */
const filledIn = (variable: Variable): readonly [cell: ExcelJS.CellValue, answer: unknown] => {
  const codes = codesOf(variable)?.map(({ id }) => id) ?? []
  switch (variable.kind) {
    case 'one':
    case 'yes_no':
      return [codes.at(-1) ?? '', codes.at(-1)]
    case 'multi': {
      const two =
        codesOf(variable)
          ?.filter(({ alone }) => !alone)
          .slice(0, 2)
          .map(({ id }) => id) ?? []
      return [two.join('|'), two]
    }
    case 'number':
      return [variable.max, variable.max]
    case 'day':
      return [new Date('2025-10-31T00:00:00Z'), '2025-10-31']
    case 'text':
      return ['007-A', '007-A']
    case 'pseudonym':
      return ['ab'.repeat(32), 'ab'.repeat(32)]
  }
}

for (const { form } of forms)
  test(`the template of ${form.id} filled in by hand is read as it was meant`, async () => {
    for (const lang of form === forms[0]?.form ? (['sv', 'en'] as const) : (['sv'] as const)) {
      const workbook = await excel(await bytesOf(form, lang), ['dataValidations'])
      const sheet = workbook.worksheets[0]
      assert.ok(sheet)
      const variables = variablesOf(form)
      for (const [at, variable] of variables.entries()) {
        assert.equal(sheet.getCell(1, at + 1).value, variable.id)
        sheet.getCell(2, at + 1).value = filledIn(variable)[0]
      }
      const table = await openTable(blobSource(new Blob([new Uint8Array(await workbook.xlsx.writeBuffer())])))
      assert.ok('rows' in table, JSON.stringify(table))
      assert.deepEqual(
        table.header,
        variables.map(({ id }) => id),
      )
      const rows = (await Array.fromAsync(table.rows())).flatMap((batch) => batch.rows)
      assert.equal(rows.length, 1)
      for (const [at, variable] of variables.entries())
        assert.deepEqual(readCell(variable, rows[0]?.[at]), { answer: filledIn(variable)[1] }, variable.id)
    }
  })

for (const { form } of forms)
  test(`the lists of ${form.id} hold exactly its codes, and every cell says what is asked`, async () => {
    const workbook = await excel(await bytesOf(form, 'sv'))
    assert.deepEqual(
      workbook.worksheets.map(({ name }) => name),
      ['Ärenden', 'Vägledning', 'Kodbok'],
    )
    const [sheet, guidance, codebook] = workbook.worksheets
    assert.ok(sheet && guidance && codebook)
    for (const [at, variable] of variablesOf(form).entries()) {
      const validation: ExcelJS.DataValidation | undefined = sheet.getCell(3, at + 1).dataValidation
      assert.ok(validation?.prompt?.startsWith(variable.question.sv.slice(0, 200)), variable.id)
      assert.ok((validation.prompt ?? '').length <= 255 && (validation.promptTitle ?? '').length <= 32)
      if (variable.kind === 'one' || variable.kind === 'yes_no') {
        const listed = listedIn(codebook, String(validation?.formulae[0]))
        assert.deepEqual(
          listed.map(({ code }) => code),
          codesOf(variable)?.map(({ id }) => id),
          variable.id,
        )
        assert.ok(listed.every(({ variable: id }) => id === variable.id))
      }
      if (variable.kind === 'number') assert.deepEqual(validation?.formulae, [variable.min, variable.max])
    }
    const told = guidance.getColumn(1).values.map(String)
    for (const { id } of variablesOf(form)) assert.ok(told.includes(id), id)
  })
