import { codesOf, type Form, inWords, type Language, questionsOf, variablesById } from '@lyhord/core'
import { csvCell } from '@lyhord/core/csv_cell.ts'
import { kindInWords } from '../../outside/files/dictionary.ts'

const columns = 'variable,kind,label,question,required,asked_when,code,code_label,evidence,source'

/** The codebook as a table: one row per code, or per variable without codes. */
export const codebookAsCsv = (form: Form, lang: Language): string => {
  const variables = variablesById(form)
  const rows = questionsOf(form).flatMap(({ variable, required, askedWhen }) => {
    const about = [
      variable.id,
      kindInWords(variable)[lang],
      variable.label[lang],
      variable.question[lang],
      required ? 'ja' : 'nej',
      askedWhen ? inWords(askedWhen, lang, variables) : '',
    ]
    const codes = codesOf(variable)?.map((code) => [code.id, code.label[lang]]) ?? [['', '']]
    return codes.map((code) => [...about, ...code, variable.source.evidence, variable.source.text])
  })
  return `${[columns, ...rows.map((row) => row.map((cell) => csvCell(cell, ',')).join(','))].join('\n')}\n`
}
