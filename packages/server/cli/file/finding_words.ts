import { type Form, type Language, variablesById } from '@lyhord/core'
import { expectedInWords } from '../../outside/files/dictionary.ts'
import type { FileFinding } from '../../work/file_finding.ts'

/** What the rows of a report share: which sheet they stand in, where the file is a workbook. */
export interface ReportOf {
  readonly form: Form
  readonly lang: Language
  readonly sheet: string | null
}

/** The part of a finding that is the same each time a rule is broken in a column, as JSON without braces. */
export const findingTails = ({ form, lang, sheet }: ReportOf): ((finding: FileFinding) => string) => {
  const variables = variablesById(form)
  const place = sheet === null ? '' : `,"sheet":${JSON.stringify(sheet)}`
  const tailOf = ({ rule, severity, message, remedy, variable: id, column }: FileFinding): string => {
    const variable = variables.get(id ?? column ?? '')
    const expected = variable ? `,"expected":${JSON.stringify(expectedInWords(variable)[lang])}` : ''
    const of = id === undefined ? '' : `,"variable":${JSON.stringify(id)}`
    return `${place}${of},"rule":${JSON.stringify(rule)},"severity":"${severity}","message":${JSON.stringify(message[lang])}${expected},"remedy":${JSON.stringify(remedy[lang])}}`
  }
  const written = new Map<string, string>()
  return (finding) => {
    if (finding.rule.startsWith('fil-')) return tailOf(finding)
    const key = `${finding.rule} ${finding.column} ${finding.variable ?? ''}`
    const tail = written.get(key) ?? tailOf(finding)
    written.set(key, tail)
    return tail
  }
}
