import { type Form, type Variable, variablesById } from '@lyhord/core'
import { childReaderOf } from './child_reader.ts'
import type { Told } from './computed.ts'
import type { PersonOptions } from './identity_reader.ts'
import type { MappedColumn, Mapping } from './mapping.ts'
import type { CellColumn, RowReading } from './row_reading.ts'

/** Reads rows of a file by a mapping. Make one per file: cells that come again are read once. */
export interface RowMapper {
  /** The records of a row, mostly one. `told`: age and sex, where the number they come from is already taken away. */
  readonly read: (cells: readonly string[], told?: Told) => readonly RowReading[]
  /** The place of the column, from 0, that answers a variable; the first where there are several. */
  readonly placeOf: (variable: string, sibling: number) => number | undefined
  /** Variables that some column answers, in form order. */
  readonly variables: readonly Variable[]
  /** The columns one by one, where a row is one record and each answer a cell of its own; else a row is read as a whole. */
  readonly columns?: readonly CellColumn[] | undefined
}

/** Makes the reader of one file from a mapping, its form and the file's header. Columns that are missing are passed over. */
export const rowMapperOf = (
  mapping: Mapping,
  form: Form,
  header: readonly string[],
  options: PersonOptions,
): RowMapper => {
  const children = mapping.siblings.length === 0 ? [undefined] : mapping.siblings
  const readers = children.map((child, sibling) =>
    childReaderOf(columnsFor(mapping, child), {
      mapping,
      form,
      header,
      options,
      sibling,
      suffix: child?.suffix ?? '',
    }),
  )
  const [only] = readers
  return {
    read:
      readers.length === 1 && only
        ? (cells, told) => [only.read(cells, told)]
        : (cells, told) =>
            present(
              readers.map((reader) => reader.read(cells, told)),
              mapping,
              form,
            ),
    placeOf: (variable, sibling) => readers[sibling]?.places.get(variable),
    variables: [...variablesById(form).values()].filter((v) =>
      readers.some((reader) => reader.answered.has(v.id)),
    ),
    columns: readers.length === 1 ? only?.columns : undefined,
  }
}

type Child = Mapping['siblings'][number] | undefined

/** The columns of one child: its own, and those that all children of the row share. */
const columnsFor = (mapping: Mapping, child: Child): readonly MappedColumn[] => {
  if (!child) return mapping.columns
  const own = new Map(child.columns.map((c) => [c.column, c.variable]))
  const others = new Set(mapping.siblings.flatMap((s) => s.columns.map((c) => c.column)))
  return mapping.columns.map((column) => {
    const variable = own.get(column.column)
    if (variable !== undefined) return { ...column, variable }
    return others.has(column.column) ? { ...column, variable: null } : column
  })
}

/** A row has only the children that some column of theirs says something of; the first is always there. */
const present = (readings: readonly RowReading[], mapping: Mapping, form: Form): readonly RowReading[] => {
  const own = mapping.siblings.map((s) =>
    s.columns.flatMap((c) => (c.variable === null || c.variable === form.keys.record ? [] : [c.variable])),
  )
  return readings.filter(
    ({ answers, findings }, i) =>
      i === 0 || own[i]?.some((id) => answers[id] !== undefined || findings.some((f) => f.variable === id)),
  )
}
