import { codesOf, type Grouping, groupingByCode, type Variable } from '@lyhord/core'

/** Splits by the codes of a variable, under its own id and name. */
export const byCodesOf = (variable: Variable): Grouping =>
  groupingByCode(variable.id, variable.label, codesOf(variable) ?? [])
