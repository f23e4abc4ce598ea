import { type Form, type Language, type Variable, variablesOf, words } from '@lyhord/core'
import { dayNumber } from '@lyhord/core/time/day.ts'
import type { Column, Sheet, Validation } from '../workbook/sheet.ts'
import { workbookOf } from '../workbook/workbook.ts'
import { codebookSheet, codeRanges } from './codebook_sheet.ts'
import { promptOf } from './column_help.ts'
import { guidanceSheet } from './guidance_sheet.ts'

const sheetName = words('Ärenden', 'Cases')
const refusal = words(
  'Det går inte att skriva så här. Markera cellen för att se hur.',
  'It cannot be written so. Select the cell to see how.',
)
/** How many rows have lists and prompts; more may be filled in without. */
const preparedRows = 5000

/**
 * A form as an Excel template: a sheet to fill in with lists to choose from, a sheet of guidance and a codebook. The
 * headings are the ids of the variables, so that the filled file is read without a mapping.
 */
export const templateOf = (
  form: Form,
  lang: Language,
): AsyncGenerator<Uint8Array<ArrayBuffer>, void, undefined> =>
  workbookOf([casesSheet(form, lang), guidanceSheet(form, lang), codebookSheet(form, lang)])

const casesSheet = (form: Form, lang: Language): Sheet => {
  const variables = variablesOf(form)
  const ranges = codeRanges(form, lang)
  return {
    name: sheetName[lang],
    columns: variables.map(columnOf),
    frozen: { rows: 1, columns: 1 },
    rows: [variables.map(({ id }) => ({ value: id, style: 'heading' }) as const)],
    validations: variables.map((variable, column) => ({
      column,
      from: 2,
      to: preparedRows + 1,
      prompt: { title: variable.label[lang], text: promptOf(variable, lang) },
      refusal: refusal[lang],
      ...allowed(variable, ranges),
    })),
    comments: () =>
      variables.map((variable, column) => ({
        column,
        row: 1,
        text: `${variable.label[lang]}\n${promptOf(variable, lang)}`,
      })),
  }
}

const columnOf = (variable: Variable): Column => {
  const width = Math.max(14, Math.min(40, variable.id.length + 4))
  if (variable.kind === 'day') return { width, style: 'day' }
  return { width, style: variable.kind === 'number' ? 'whole' : 'text' }
}

const allowed = (variable: Variable, ranges: ReadonlyMap<string, string>): Pick<Validation, 'allow'> => {
  const list = ranges.get(variable.id)
  if (variable.kind === 'number') return { allow: { whole: { min: variable.min, max: variable.max } } }
  if (variable.kind === 'day')
    return { allow: { serial: { min: serialOf('1950-01-01'), max: serialOf('2099-12-31') } } }
  return variable.kind !== 'multi' && list !== undefined ? { allow: { list } } : {}
}

/** Days as Excel counts them, from the year 1900. */
const serialOf = (day: string): number => dayNumber(day) + 25_569
