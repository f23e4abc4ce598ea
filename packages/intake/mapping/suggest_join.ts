import { type Form, variablesById } from '@lyhord/core'
import type { JoinedBy, MappedColumn } from './mapping.ts'
import type { ColumnSurvey } from './survey.ts'

/** So many of the rows have an id that another row has too; fewer are likelier to be mistakes. */
const leastShare = 0.05

/** Suggests that rows with the same id are one record: many of them are, and a question takes several answers. */
export const suggestJoin = (
  form: Form,
  columns: readonly MappedColumn[],
  surveyed: readonly ColumnSurvey[],
): JoinedBy => {
  const variables = variablesById(form)
  const id = columns.find((c) => c.variable === form.keys.record)?.column
  const values = surveyed.find((s) => s.column === id)?.values
  const severalAnswers = columns.some(
    ({ variable, reads }) =>
      variable !== null &&
      variables.get(variable)?.kind === 'multi' &&
      reads.form === 'value' &&
      reads.separator === undefined,
  )
  return values && severalAnswers && repeatedShare(values) >= leastShare ? 'record' : null
}

const repeatedShare = (values: ReadonlyMap<string, number>): number => {
  let all = 0
  for (const count of values.values()) all += count
  return all === 0 ? 0 : (all - values.size) / all
}
