import { type Form, variablesById } from '@lyhord/core'
import { fitOf } from './column_fit.ts'
import type { CellForm, MappedColumn, MappedValue, Mapping } from './mapping.ts'
import { plainValue } from './plain_name.ts'
import { dayFormFor } from './read_day.ts'
import { suggestComputed } from './suggest_computed.ts'
import { suggestValues } from './suggest_values.ts'
import type { ColumnSurvey, TableSurvey } from './survey.ts'

/**
 * A mapping in which a person has decided what a column answers; `null`: it is not read. How its cells are read is
 * suggested unless given, and values of newly mapped columns get suggestions. Another decision stays as it was. A column
 * about one of several children in a row answers the same for all of them.
 */
export const decideColumn = (
  mapping: Mapping,
  form: Form,
  survey: TableSurvey,
  decision: { readonly column: string; readonly variable: string | null; readonly reads?: CellForm },
): Mapping => {
  const surveyed = survey.columns.find((c) => c.column === decision.column)
  const reads = decision.reads ?? cellFormOf(form, decision.variable, surveyed)
  const alike = columnsAlike(mapping, decision.column)
  const columns = mapping.columns.map(
    (column): MappedColumn =>
      alike.has(column.column)
        ? { ...column, variable: decision.variable, reads, why: 'chosen', sure: 1 }
        : column,
  )
  const siblings = mapping.siblings.map((child) => ({
    ...child,
    columns: child.columns.map((c) => (alike.has(c.column) ? { ...c, variable: decision.variable } : c)),
  }))
  return withValues({ ...mapping, columns, siblings }, form, survey)
}

/** The column, and those that say the same of the other children in the row. */
const columnsAlike = ({ siblings }: Mapping, column: string): ReadonlySet<string> => {
  const own = siblings.flatMap((s) => s.columns)
  const name = own.find((c) => c.column === column)?.name
  return new Set(name === undefined ? [column] : own.filter((c) => c.name === name).map((c) => c.column))
}

const cellFormOf = (form: Form, id: string | null, surveyed: ColumnSurvey | undefined): CellForm => {
  const variable = id === null ? undefined : variablesById(form).get(id)
  if (variable?.kind === 'day')
    return { form: 'day', days: (surveyed && dayFormFor(variable.id, surveyed.values)) ?? 'auto' }
  if (variable?.kind === 'number') return { form: 'number' }
  if (variable?.kind === 'pseudonym') return { form: 'person' }
  const separator = variable && surveyed ? fitOf(variable)(surveyed).separator : undefined
  return separator === undefined ? { form: 'value' } : { form: 'value', separator }
}

/** A mapping whose columns have been decided on anew, with suggestions for the values and answers that follow. */
export const withValues = (mapping: Mapping, form: Form, survey: TableSurvey): Mapping => {
  const suggested = suggestValues(form, mapping.columns, survey.columns)
  const answered = new Set(mapping.columns.map((c) => c.variable))
  const kept = mapping.codes.filter((c) => answered.has(c.variable) && c.why === 'chosen')
  const known = new Set(kept.map(keyOf))
  const free = <T extends { variable: string; value: string }>(values: readonly T[]) =>
    values.filter((v) => !known.has(keyOf(v)))
  const computed = [
    ...mapping.computed.filter((c) => !answered.has(c.variable)),
    ...suggestComputed(form, mapping.columns, survey.columns).filter((c) =>
      mapping.computed.every((old) => old.variable !== c.variable),
    ),
  ]
  return {
    ...mapping,
    computed,
    codes: [...kept, ...free(suggested.codes)],
    unmapped: free(suggested.unmapped),
  }
}

const keyOf = ({ variable, value }: { readonly variable: string; readonly value: string }): string =>
  `${variable} ${plainValue(value)}`

/**
 * A mapping in which a person has decided what a local value means: a code of the variable, or `null` for not known
 * with the reason why.
 */
export const decideValue = (
  mapping: Mapping,
  decision: { readonly variable: string; readonly value: string } & (
    | { readonly code: string }
    | { readonly code: null; readonly reason: string }
  ),
): Mapping => {
  const key = keyOf(decision)
  const before = [...mapping.codes, ...mapping.unmapped].find((v) => keyOf(v) === key)
  const decided: MappedValue = { ...decision, why: 'chosen', count: before?.count ?? 0 }
  return {
    ...mapping,
    codes: [...mapping.codes.filter((v) => keyOf(v) !== key), decided],
    unmapped: mapping.unmapped.filter((v) => keyOf(v) !== key),
  }
}
