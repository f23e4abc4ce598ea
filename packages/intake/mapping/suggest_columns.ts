import { codesOf, type Form, type Variable, variablesOf } from '@lyhord/core'
import { codesSeen, type Fit, fitOf, mayHoldCodes } from './column_fit.ts'
import { headingWays } from './heading_ways.ts'
import type { CellForm, MappedColumn, Why } from './mapping.ts'
import { suggestMark } from './marks.ts'
import { bestLikeness, nameLikeness } from './name_likeness.ts'
import { dayFormOf } from './read_day.ts'
import { type ColumnSurvey, personalShare, type TableSurvey } from './survey.ts'
import { birthHeadings, headings, leftAlone } from './vocabulary/headings.ts'

/** One way a column may be read, and how sure that is. */
interface Candidate {
  readonly at: number
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
  const marks = new Map(columns.map((column, at) => [at, suggestMark(variables, column)]))
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
  const taken = new Map<string, number>()
  for (const candidate of candidates.filter((c) => c.sure >= leastSure).sort((a, b) => b.sure - a.sure)) {
    const before = taken.get(candidate.variable.id)
    if (chosen.has(candidate.at)) continue
    if (
      before !== undefined &&
      !(candidate.variable.kind === 'multi' && candidate.sure >= Math.max(0.75, before - 0.15))
    )
      continue
    chosen.set(candidate.at, candidate)
    taken.set(candidate.variable.id, before ?? candidate.sure)
  }
  return chosen
}

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
  return [{ at, variable, sure, why: name >= 0.4 ? why : 'content', reads: formOf(variable, column, fit) }]
}

/** How like the heading is to what the variable is called, without a number at its end and with and without its group. */
const nameOf = (
  variable: Variable,
  phrases: readonly string[],
  { column }: ColumnSurvey,
): { readonly why: Why; readonly name: number } => {
  if (column === variable.id) return { why: 'id', name: 1 }
  const bare = column.replace(/\s*\(?\d\)?$/, '')
  const asked = variable.kind === 'multi' ? [column, bare] : [column]
  const ways = asked
    .flatMap((heading) => [heading, heading.split(': ').at(-1) ?? heading])
    .flatMap(headingWays)
  const best = (of: (heading: string) => number): number => Math.max(...ways.map(of))
  const label = best((heading) =>
    Math.max(
      nameLikeness(heading, variable.label.sv),
      nameLikeness(heading, variable.id),
      nameLikeness(heading, variable.label.en),
    ),
  )
  const synonym = best((heading) => bestLikeness(heading, phrases))
  const known = best((heading) =>
    Math.max(bestLikeness(heading, leftAlone), bestLikeness(heading, birthHeadings)),
  )
  const name = Math.max(label, synonym)
  return { why: label >= synonym ? 'label' : 'synonym', name: known > name ? 0 : name }
}

/** Cells that cannot be what the heading says count for more in days and numbers, whose looks cannot be mistaken. */
const byName = (variable: Variable, name: number, share: number, column: ColumnSurvey): number => {
  if (name < leastName(variable)) return 0
  if (variable.kind !== 'pseudonym' && variable.kind !== 'text' && personalShare(column) > 0.1) return 0
  if (codesOf(variable) !== undefined && share < 0.1 && !mayBeCodes(column)) return 0
  const strict = variable.kind === 'day' || variable.kind === 'pseudonym' || variable.kind === 'number'
  return name * (strict ? 0.25 + 0.75 * share : 0.7 + 0.3 * share)
}

/** What is answered by yes or no can be told by the heading alone. */
const leastName = ({ kind }: Variable): number => (kind === 'yes_no' ? 0.65 : 0.4)

/** Cells that no code is like may still be codes of another kind: neither days nor one for each row. */
const mayBeCodes = (column: ColumnSurvey): boolean =>
  mayHoldCodes(column) && dayFormOf(column.values) === undefined

const byContent = (variable: Variable, column: ColumnSurvey, share: number): number => {
  if (column.filled === 0) return 0
  if (variable.kind === 'pseudonym') return share >= 0.8 ? 0.6 : 0
  if (codesOf(variable) === undefined || variable.kind === 'yes_no' || !mayHoldCodes(column)) return 0
  return share >= 0.9 && codesSeen(variable, column) >= 3 ? share * 0.55 : 0
}

const formOf = (variable: Variable, column: ColumnSurvey, { separator }: Fit): CellForm => {
  if (variable.kind === 'day') return { form: 'day', days: dayFormOf(column.values) ?? 'auto' }
  if (variable.kind === 'number') return { form: 'number' }
  if (variable.kind === 'pseudonym' && column.personalNumbers > 0) return { form: 'person' }
  return separator === undefined ? { form: 'value' } : { form: 'value', separator }
}
