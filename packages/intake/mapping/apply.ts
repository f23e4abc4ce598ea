import type { Form } from '@lyhord/core'
import type { Choices, Refused, Table } from '../reading/index.ts'
import type { PersonOptions } from './identity_reader.ts'
import type { Mapping } from './mapping.ts'
import { noMappedColumn } from './mapping_problem.ts'
import { type RowMapper, rowMapperOf } from './row_mapper.ts'

/**
 * Reads rows of a file by a mapping: `(cells) => answers and findings`, as fast as files are checked. Refused when the
 * file has none of the mapped columns; which are missing is told by `newsOf`.
 */
export const applyMapping = (
  mapping: Mapping,
  form: Form,
  table: Pick<Table, 'header'>,
  options: PersonOptions,
): RowMapper | Refused => {
  const mapped = mapping.columns.filter((c) => c.variable !== null && table.header.includes(c.column))
  return mapped.length === 0 ? noMappedColumn : rowMapperOf(mapping, form, table.header, options)
}

/**
 * How a file is to be opened by a mapping: as somebody chose when it was made. The rest is found anew, for encodings and
 * delimiters differ between extracts of one system.
 */
export const choicesBy = (mapping: Mapping): Choices => {
  const chosen = Object.fromEntries(mapping.chosen.map((part) => [part, mapping[part] ?? undefined]))
  return { ...chosen, repeated: 'numbered' }
}
