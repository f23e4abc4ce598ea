import { codesOf, type Form, variablesById } from '@lyhord/core'
import { partsOf } from './cell_reader.ts'
import type { MappedColumn, MappedValue, UnmappedValue } from './mapping.ts'
import { plainValue } from './plain_name.ts'
import { codeSuggesterOf } from './suggest_code.ts'
import type { ColumnSurvey } from './survey.ts'

/** Every local value of the columns that hold codes: what it is suggested to mean, or that nobody has decided. */
export const suggestValues = (
  form: Form,
  columns: readonly MappedColumn[],
  surveyed: readonly ColumnSurvey[],
): { readonly codes: readonly MappedValue[]; readonly unmapped: readonly UnmappedValue[] } => {
  const variables = variablesById(form)
  const [codes, unmapped]: [MappedValue[], UnmappedValue[]] = [[], []]
  for (const value of localValues(form, columns, surveyed)) {
    const variable = variables.get(value.variable)
    const suggested = variable && codeSuggesterOf(variable)(value.value)
    if (suggested)
      codes.push({ variable: value.variable, value: value.value, ...suggested, count: value.count })
    else unmapped.push(value)
  }
  return { codes, unmapped }
}

/** The local values of columns that hold codes with their counts, the most frequent first within a variable. */
export const localValues = (
  form: Form,
  columns: readonly MappedColumn[],
  surveyed: readonly ColumnSurvey[],
): readonly UnmappedValue[] => {
  const variables = variablesById(form)
  const found = new Map<string, UnmappedValue>()
  for (const { column, variable: id, reads } of columns) {
    const variable = id === null ? undefined : variables.get(id)
    const survey = surveyed.find((s) => s.column === column)
    if (!variable || !survey || reads.form !== 'value' || codesOf(variable) === undefined) continue
    const suggest = codeSuggesterOf(variable)
    for (const [cell, count] of survey.values) {
      const whole = variable.kind !== 'multi' || suggest(cell) !== undefined
      for (const value of whole ? [cell] : partsOf(cell, reads.separator))
        add(found, { variable: variable.id, column, value, count })
    }
  }
  const order = [...variables.keys()]
  return [...found.values()].sort(
    (a, b) =>
      order.indexOf(a.variable) - order.indexOf(b.variable) ||
      b.count - a.count ||
      (a.value < b.value ? -1 : 1),
  )
}

/** Spellings that differ only in case and spaces are one value, shown as it first stood. */
const add = (found: Map<string, UnmappedValue>, value: UnmappedValue): void => {
  const key = `${value.variable} ${plainValue(value.value)}`
  const before = found.get(key)
  found.set(key, before ? { ...before, count: before.count + value.count } : value)
}
