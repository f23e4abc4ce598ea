import { codesOf, type Form, variablesById } from '@lyhord/core'
import type { MappedColumn, MappedValue, Mapping, UnmappedValue } from './mapping.ts'
import { plainValue } from './plain_name.ts'
import { proposeMapping } from './propose.ts'
import { localValues } from './suggest_values.ts'
import type { TableSurvey } from './survey.ts'

/** What is new in a file since its mapping was made. Empty lists: the mapping holds as it is. */
export interface MappingNews {
  readonly newColumns: readonly string[]
  readonly missingColumns: readonly string[]
  readonly newValues: readonly UnmappedValue[]
  /** Columns in which personal numbers are seen that the mapping does not know of. */
  readonly newPersonalNumbers: readonly string[]
}

/** Compares a mapping with a file. */
export const newsOf = (mapping: Mapping, form: Form, survey: TableSurvey): MappingNews => {
  const known = new Map(mapping.columns.map((c) => [c.column, c]))
  const here = new Set(survey.columns.map((c) => c.column))
  return {
    newColumns: survey.columns.map((c) => c.column).filter((column) => !known.has(column)),
    missingColumns: mapping.columns
      .filter((c) => c.variable !== null && !here.has(c.column))
      .map((c) => c.column),
    newValues: newValues(mapping, form, survey),
    newPersonalNumbers: survey.columns
      .filter((c) => c.personalNumbers > 0 && known.get(c.column)?.holdsPersonalNumbers !== true)
      .map((c) => c.column),
  }
}

const newValues = (mapping: Mapping, form: Form, survey: TableSurvey): readonly UnmappedValue[] => {
  const decided = new Set(mapping.codes.map(keyOf))
  const ids = new Map(
    [...variablesById(form).values()].map((v) => [v.id, new Set(codesOf(v)?.map((c) => c.id))]),
  )
  return localValues(form, mapping.columns, survey.columns).filter(
    (value) => !decided.has(keyOf(value)) && !ids.get(value.variable)?.has(value.value),
  )
}

const keyOf = ({ variable, value }: Pick<MappedValue, 'variable' | 'value'>): string =>
  `${variable} ${plainValue(value)}`

/**
 * A mapping brought up to a file: every decision stays, new columns and values get suggestions, what is missing is left
 * as it was, and counts are those of the file. The version counts up when anything was decided anew.
 */
export const renewMapping = (mapping: Mapping, form: Form, survey: TableSurvey): Mapping => {
  const news = newsOf(mapping, form, survey)
  const proposed = proposeMapping(form, survey, mapping.source)
  const taken = new Set(mapping.columns.map((c) => c.variable))
  const added = proposed.columns.filter((c) => news.newColumns.includes(c.column)).map((c) => free(c, taken))
  const columns = [...mapping.columns.map((c) => withIdentity(c, news)), ...added]
  const { codes, unmapped } = valuesOf({ ...mapping, columns }, proposed, form, survey)
  const changed = added.length > 0 || codes.length > mapping.codes.length
  return { ...mapping, version: mapping.version + (changed ? 1 : 0), columns, codes, unmapped }
}

/** A new column answers nothing that another column already does. */
const free = (column: MappedColumn, taken: ReadonlySet<string | null>): MappedColumn =>
  taken.has(column.variable) && column.reads.form !== 'mark'
    ? { ...column, variable: null, why: null, sure: 0 }
    : column

const withIdentity = (column: MappedColumn, { newPersonalNumbers }: MappingNews): MappedColumn =>
  newPersonalNumbers.includes(column.column) ? { ...column, holdsPersonalNumbers: true } : column

const valuesOf = (
  mapping: Mapping,
  proposed: Mapping,
  form: Form,
  survey: TableSurvey,
): Pick<Mapping, 'codes' | 'unmapped'> => {
  const local = localValues(form, mapping.columns, survey.columns)
  const counts = new Map(local.map((value) => [keyOf(value), value.count]))
  const decided = mapping.codes.map((value) => ({ ...value, count: counts.get(keyOf(value)) ?? 0 }))
  const known = new Set(decided.map(keyOf))
  const suggested = new Map(proposed.codes.map((value) => [keyOf(value), value]))
  const fresh = local.filter((value) => !known.has(keyOf(value)))
  return {
    codes: [...decided, ...fresh.flatMap((value) => suggested.get(keyOf(value)) ?? [])],
    unmapped: fresh.filter((value) => !suggested.has(keyOf(value))),
  }
}
