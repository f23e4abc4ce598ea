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
import { dictionaryHeadings, dictionaryRows } from './dictionary.ts'
import type { SheetCell } from './sheet_xml.ts'
import { workbookOf } from './workbook.ts'
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
  const rows = (read: (variable: Variable, answers: Answers) => SheetCell) =>
    cellsOf(variables, records, read)
  await pipeline(
    workbookOf([
      { name: sheetNames.codes[lang], headings: variables.map((v) => v.id), rows: rows(codeCell) },
      {
        name: sheetNames.labels[lang],
        headings: variables.map((v) => v.label[lang]),
        rows: rows(labelCellIn(lang)),
      },
      {
        name: sheetNames.dictionary[lang],
        headings: dictionaryHeadings(lang),
        rows: dictionaryRows(form, lang),
      },
    ]),
    out,
  )
}

async function* cellsOf(
  variables: readonly Variable[],
  records: () => Records,
  read: (variable: Variable, answers: Answers) => SheetCell,
): AsyncGenerator<readonly SheetCell[], void, undefined> {
  for await (const answers of records()) yield variables.map((variable) => read(variable, answers))
}

const codeCell = (variable: Variable, answers: Answers): SheetCell => {
  const answer = answers[variable.id]
  return typeof answer === 'number' ? answer : printCell(variable, answer)
}

const labelCellIn = (lang: Language): ((variable: Variable, answers: Answers) => SheetCell) => {
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
