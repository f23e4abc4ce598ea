import { codesOf, type Form, type Variable, variablesOf } from '@lyhord/core'
import { codesSeen, type Fit, fitOf, labelsSeen, mayHoldCodes } from './column_fit.ts'
import { isAboutOther, nameOf, withoutNumber } from './column_name.ts'
import type { CellForm, MappedColumn, Why } from './mapping.ts'
import { holdsMarks, suggestMarks } from './marks.ts'
import { dayFormFor, dayFormOf } from './read_day.ts'
import { type ColumnSurvey, personalShare, type TableSurvey } from './survey.ts'
import { headings } from './vocabulary/headings.ts'

/** One way a column may be read, and how sure that is. */
interface Candidate {
  readonly at: number
  readonly heading: string
  readonly variable: Variable
  readonly sure: number
  readonly why: Why
  readonly reads: CellForm
}

const leastSure = 0.45

/** Suggests for each column of a file the question it answers: by its heading, then by what stands in it. */
export const suggestColumns = (
  form: Form,
  { columns }: Pick<TableSurvey, 'columns'>,
): readonly MappedColumn[] => {
  const variables = variablesOf(form)
  const phrasesOf = phrasesIn(form)
  const ids = new Set(variables.map((v) => v.id))
  const candidates = variables.flatMap((variable) => {
    const [fit, phrases] = [fitOf(variable), phrasesOf(variable.id)]
    return columns.flatMap((column, at) => {
      // A column under a question's own id answers no other.
      const others = ids.has(column.column) && column.column !== variable.id
      return others ? [] : candidateOf(variable, phrases, column, at, fit(column))
    })
  })
  const chosen = chooseAmong(candidates)
  const marks = suggestMarks(variables, columns)
  return columns.map((column, at) => {
    const mark = marks.get(at)
    const best = chosen.get(at)
    const seen = column.personalNumbers > 0 ? { holdsPersonalNumbers: true as const } : {}
    if (mark && mark.sure > (best?.sure ?? 0)) return { column: column.column, ...mark, ...seen }
    if (!best)
      return { column: column.column, variable: null, reads: { form: 'value' }, why: null, sure: 0, ...seen }
    const { variable, reads, why, sure } = best
    return {
      column: column.column,
      variable: variable.id,
      reads,
      why,
      sure: Math.round(sure * 100) / 100,
      ...seen,
    }
  })
}

/** What columns for a variable are called; the id, the child and the day of a form of one's own as those of any form. */
const phrasesIn = ({ keys }: Form): ((id: string) => readonly string[]) => {
  const ofKeys: Readonly<Record<string, readonly string[] | undefined>> = {
    [keys.closed]: ['datum', 'dag', 'date'],
    ...(keys.child === undefined ? {} : { [keys.child]: headings.barn_pseudonym }),
    [keys.record]: headings.utredning_id,
  }
  return (id) => headings[id] ?? ofKeys[id] ?? []
}

/** The surest first; each column and each variable once, but several columns may answer a multi variable alike. */
const chooseAmong = (candidates: readonly Candidate[]): ReadonlyMap<number, Candidate> => {
  const chosen = new Map<number, Candidate>()
  const taken = new Map<string, Candidate>()
  for (const candidate of candidates.filter((c) => c.sure >= leastSure).sort((a, b) => b.sure - a.sure)) {
    const before = taken.get(candidate.variable.id)
    if (chosen.has(candidate.at)) continue
    if (before !== undefined && !(candidate.variable.kind === 'multi' && isOneMore(candidate, before)))
      continue
    chosen.set(candidate.at, candidate)
    taken.set(candidate.variable.id, before ?? candidate)
  }
  return chosen
}

/** Another column that answers the same: nearly as sure, or of the same row of columns (`Orsak 1`, `Orsak 3`). */
const isOneMore = (candidate: Candidate, before: Candidate): boolean =>
  candidate.sure >= Math.max(0.75, before.sure - 0.15) ||
  withoutNumber(candidate.heading) === withoutNumber(before.heading)

const candidateOf = (
  variable: Variable,
  phrases: readonly string[],
  column: ColumnSurvey,
  at: number,
  fit: Fit,
): readonly Candidate[] => {
  const { why, name } = nameOf(variable, phrases, column)
  const sure =
    why === 'id'
      ? 1
      : Math.max(byName(variable, name, fit.share, column), byContent(variable, column, fit.share))
  if (sure < leastSure) return []
  return [
    {
      at,
      heading: column.column,
      variable,
      sure,
      why: name >= 0.4 ? why : 'content',
      reads: formOf(variable, column, fit),
    },
  ]
}

/** Cells that cannot be what the heading says count for more in days and numbers, whose looks cannot be mistaken. */
const byName = (variable: Variable, name: number, share: number, column: ColumnSurvey): number => {
  if (name < leastName(variable)) return 0
  if (variable.kind !== 'pseudonym' && variable.kind !== 'text' && personalShare(column) > 0.1) return 0
  if (codesOf(variable) !== undefined && share < 0.1 && (holdsMarks(column) || !mayBeCodes(column))) return 0
  const strict = variable.kind === 'day' || variable.kind === 'pseudonym' || variable.kind === 'number'
  return name * (strict ? 0.25 + 0.75 * share : 0.7 + 0.3 * share)
}

/** What is answered by yes or no can be told by the heading alone. */
const leastName = ({ kind }: Variable): number => (kind === 'yes_no' ? 0.65 : 0.4)

/** Cells that no code is like may still be codes of another kind: neither days nor one for each row. */
const mayBeCodes = (column: ColumnSurvey): boolean =>
  mayHoldCodes(column) && dayFormOf(column.values) === undefined

const byContent = (variable: Variable, column: ColumnSurvey, share: number): number => {
  if (column.filled === 0 || isAboutOther(column.column)) return 0
  if (variable.kind === 'pseudonym') return share >= 0.8 ? 0.6 : 0
  if (codesOf(variable) === undefined || variable.kind === 'yes_no' || !mayHoldCodes(column)) return 0
  return share >= 0.9 && codesSeen(variable, column) >= 3 && labelsSeen(variable, column) >= 2
    ? share * 0.55
    : 0
}

const formOf = (variable: Variable, column: ColumnSurvey, { separator }: Fit): CellForm => {
  if (variable.kind === 'day') return { form: 'day', days: dayFormFor(variable.id, column.values) ?? 'auto' }
  if (variable.kind === 'number') return { form: 'number' }
  if (variable.kind === 'pseudonym' && column.personalNumbers > 0) return { form: 'person' }
  return separator === undefined ? { form: 'value' } : { form: 'value', separator }
}
