import type { Form } from '@lyhord/core'
import { withValues } from './decide.ts'
import type { Mapping } from './mapping.ts'
import { suggestSiblings } from './suggest_siblings.ts'
import type { TableSurvey } from './survey.ts'

/**
 * What a row of the file is: a record of its own; one of several rows with the same id that are one record (`record`) or
 * one for each child (`child`); or several children (`siblings`).
 */
export type RowsAre = 'row' | 'record' | 'child' | 'siblings'

/** What the rows are by a mapping. */
export const rowsIn = ({ siblings, joinedBy }: Mapping): RowsAre =>
  siblings.length > 0 ? 'siblings' : (joinedBy ?? 'row')

/** What the rows of a file may be: several children only where the headings number them. */
export const rowsMayBe = (form: Form, survey: TableSurvey): readonly RowsAre[] => [
  'row',
  'record',
  ...(form.keys.child === undefined ? [] : (['child'] as const)),
  ...(suggestSiblings(form, survey) ? (['siblings'] as const) : []),
]

/** A mapping in which a person has decided what a row is. Columns of other children than the first are then not read, or read again. */
export const decideRows = (mapping: Mapping, form: Form, survey: TableSurvey, are: RowsAre): Mapping => {
  const alone = mapping.siblings.length === 0 ? mapping : onlyFirstChild(mapping)
  if (are !== 'siblings')
    return withValues({ ...alone, siblings: [], joinedBy: are === 'row' ? null : are }, form, survey)
  const several = mapping.siblings.length > 0 ? undefined : suggestSiblings(form, survey)
  if (!several) return { ...mapping, joinedBy: null }
  const numbered = new Set(several.siblings.flatMap((s) => s.columns.map((c) => c.column)))
  const suggested = new Map(several.columns.map((c) => [c.column, c]))
  const columns = mapping.columns.map((c) => (numbered.has(c.column) ? (suggested.get(c.column) ?? c) : c))
  return withValues({ ...mapping, columns, siblings: several.siblings, joinedBy: null }, form, survey)
}

const onlyFirstChild = (mapping: Mapping): Mapping => {
  const [, ...later] = mapping.siblings
  const theirs = new Set(later.flatMap((s) => s.columns.map((c) => c.column)))
  return {
    ...mapping,
    columns: mapping.columns.map((c) =>
      theirs.has(c.column) ? { ...c, variable: null, why: null, sure: 0 } : c,
    ),
  }
}
