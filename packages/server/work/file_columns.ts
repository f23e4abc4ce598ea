import { type Form, type Variable, variablesById } from '@lyhord/core'
import { containsPersonalNumber } from '@lyhord/core/identity/personal_number.ts'
import { type Refused, refusals } from '../outside/files/problem.ts'
import { type FileFinding, unknownColumn } from './file_finding.ts'

/** A column of a file that answers a question of the form; `at`: its place, 0 for the first. */
export interface FileColumn {
  readonly at: number
  readonly variable: Variable
}

/** The columns of a file that belong to the form, and what there is to say about the others. */
export interface FileColumns {
  readonly known: readonly FileColumn[]
  readonly findings: readonly FileFinding[]
}

/** Finds the questions of a form in a file's header; a file with none of them is refused. */
export const columnsOf = (form: Form, header: readonly string[]): FileColumns | Refused => {
  const variables = variablesById(form)
  const known = header.flatMap((name, at) => {
    const variable = variables.get(name)
    return variable ? [{ at, variable }] : []
  })
  if (known.length === 0) return refusals.noKnownColumn
  const unknown = header.filter((name) => !variables.has(name))
  return { known, findings: unknown.map((name) => unknownColumn(shownName(name))) }
}

const shownName = (name: string): string | null =>
  name === '' || containsPersonalNumber(name) ? null : name.slice(0, 100)
