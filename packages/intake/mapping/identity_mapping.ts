import { type Form, type Variable, variablesById } from '@lyhord/core'
import { type Format, type Refused, refusals } from '../reading/index.ts'
import type { MappedColumn, Mapping } from './mapping.ts'
import { mappingBegun } from './mapping_begun.ts'

/** How a file of our own is read: its headings are variable ids and its cells our codes. */
const ownCell = { form: 'value' } as const

/** The mapping of a file in our own form, as exports are; refused when no heading is a variable of the form. */
export const identityMapping = (form: Form, header: readonly string[], format: Format): Mapping | Refused => {
  const variables = variablesById(form)
  const columns = header.map((column) => ownColumn(column, variables.get(column)))
  if (columns.every((column) => column.variable === null)) return refusals.noKnownColumn
  return {
    ...mappingBegun(form, format),
    source: '',
    columns,
    computed: [],
    codes: [],
    unmapped: [],
    siblings: [],
    joinedBy: null,
  }
}

const ownColumn = (column: string, variable: Variable | undefined): MappedColumn => ({
  column,
  variable: variable?.id ?? null,
  reads: ownCell,
  why: variable ? 'id' : null,
  sure: variable ? 1 : 0,
})
