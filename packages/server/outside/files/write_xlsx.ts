import type { Writable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import {
  type Answer,
  type Answers,
  codesOf,
  type Form,
  type Language,
  printCell,
  type Variable,
  variablesOf,
  words,
} from '@lyhord/core'
import type { Cell, Sheet } from '@lyhord/intake/workbook/sheet.ts'
import { workbookOf } from '@lyhord/intake/workbook/workbook.ts'
import { dictionaryHeadings, dictionaryRows } from './dictionary.ts'
import type { Records } from './write_csv.ts'

const sheetNames = {
  codes: words('Koder', 'Codes'),
  labels: words('Etiketter', 'Labels'),
  dictionary: words('Kodbok', 'Codebook'),
}

/**
 * Records as an Excel workbook, constant memory: a sheet with codes (the one that can be read back), one with labels,
 * and a dictionary. `records` is called twice, once a sheet. Numbers are numbers, days ISO text, text never a formula.
 */
export const writeRecordsXlsx = async (
  form: Form,
  records: () => Records,
  lang: Language,
  out: Writable,
): Promise<void> => {
  const variables = variablesOf(form)
  const rows = (read: (variable: Variable, answers: Answers) => Cell) => cellsOf(variables, records, read)
  await pipeline(
    workbookOf([
      headed(
        sheetNames.codes[lang],
        variables.map((v) => v.id),
        rows(codeCell),
      ),
      headed(
        sheetNames.labels[lang],
        variables.map((v) => v.label[lang]),
        rows(labelCellIn(lang)),
      ),
      headed(sheetNames.dictionary[lang], dictionaryHeadings(lang), dictionaryRows(form, lang)),
    ]),
    out,
  )
}

/** A sheet under bold headings that stay in sight. */
const headed = (name: string, headings: readonly string[], rows: Rows): Sheet => ({
  name,
  columns: headings.map(() => ({ width: 18 })),
  rows: under(headings, rows),
  frozen: { rows: 1, columns: 0 },
  filter: true,
})

type Rows = Sheet['rows']

async function* under(
  headings: readonly string[],
  rows: Rows,
): AsyncGenerator<readonly Cell[], void, undefined> {
  yield headings.map((value) => ({ value, style: 'heading' }))
  yield* rows
}

async function* cellsOf(
  variables: readonly Variable[],
  records: () => Records,
  read: (variable: Variable, answers: Answers) => Cell,
): AsyncGenerator<readonly Cell[], void, undefined> {
  for await (const answers of records()) yield variables.map((variable) => read(variable, answers))
}

const codeCell = (variable: Variable, answers: Answers): Cell => {
  const answer = answers[variable.id]
  return typeof answer === 'number' ? answer : printCell(variable, answer)
}

const labelCellIn = (lang: Language): ((variable: Variable, answers: Answers) => Cell) => {
  const labels = new Map<Variable, ReadonlyMap<string, string>>()
  return (variable, answers) => {
    const answer = answers[variable.id]
    if (typeof answer === 'number' || answer === undefined) return answer
    const known =
      labels.get(variable) ?? new Map(codesOf(variable)?.map((code) => [code.id, code.label[lang]]))
    labels.set(variable, known)
    return inLabels(answer, known)
  }
}

const inLabels = (answer: Exclude<Answer, number>, labels: ReadonlyMap<string, string>): string =>
  (typeof answer === 'string' ? [answer] : answer).map((code) => labels.get(code) ?? code).join(' | ')
