import { type Form, type Variable, variablesById } from '@lyhord/core'
import { containsPersonalNumber } from '@lyhord/core/identity/personal_number.ts'
import {
  applyMapping,
  type CellColumn,
  type CellFinding,
  identityMapping,
  type Mapping,
  type RecordReader,
  type RowMapper,
  recordReaderOf,
} from '@lyhord/intake/mapping/index.ts'
import type { Refused } from '@lyhord/intake/reading/problem.ts'
import { isBlank, isRagged, type Table } from '@lyhord/intake/reading/table.ts'
import { columnMissing, columnWithPersons, type FileFinding, unknownColumn } from './file_finding.ts'

/** Where the answer to a variable stands in a file: the place of its column, from 0, and its heading. */
interface ColumnPlace {
  readonly at: number
  readonly heading: string
}

/** How the columns of a file are read, and what there is to say about them before the first row. */
export interface FileColumns {
  readonly mapper: RowMapper
  /** The columns one by one, where a row is one record and each answer a cell of its own. */
  readonly cells: readonly CellColumn[] | undefined
  /** Opens the records of the file: of one row each, or of several where the mapping joins them. */
  readonly records: (table: Pick<Table, 'header' | 'padded' | 'rows'>) => Promise<RecordReader>
  readonly findings: readonly FileFinding[]
  /** Whether a mapping stands between the file and the form, so that headings are not variable ids. */
  readonly mapped: boolean
  placeOf(finding: Pick<CellFinding, 'variable' | 'at'>, sibling: number): ColumnPlace | undefined
  /** Columns, by place, that are not read as they stand; personal numbers in them are told of once. */
  readonly watched: readonly number[]
}

/** What reading a file may need besides: `pseudonym` makes a child's pseudonym of a personal number. */
export interface FileReading {
  readonly today: string
  readonly mapping?: Mapping | undefined
  readonly pseudonym?: (canonical: string) => string
}

/** Finds the questions of a form in a file's header, by a mapping or by their ids; a file with none of them is refused. */
export const columnsOf = (
  form: Form,
  { header, format }: Pick<Table, 'header' | 'format'>,
  { mapping: given, ...options }: FileReading,
): FileColumns | Refused => {
  const mapping = given ?? identityMapping(form, header, format)
  if ('problem' in mapping) return mapping
  const mapper = applyMapping(mapping, form, { header }, options)
  if ('problem' in mapper) return mapper
  return {
    mapper,
    cells: mapping.joinedBy === null ? mapper.columns : undefined,
    records: (table) => recordReaderOf(mapper, mapping, form, rowsOf(table)),
    mapped: given !== undefined,
    findings: given ? mappedFindings(mapping, header) : unknownColumns(mapping),
    placeOf: ({ variable, at: own }, sibling) => {
      const at = own ?? (variable === undefined ? undefined : mapper.placeOf(variable, sibling))
      return at === undefined ? undefined : { at, heading: header[at] ?? '' }
    },
    watched: watchedIn(mapping, form, header, given !== undefined),
  }
}

/** The rows whose cells can be told apart. */
const rowsOf = (table: Pick<Table, 'header' | 'padded' | 'rows'>) => ({
  header: table.header,
  rows: async function* () {
    for await (const { first, rows } of table.rows())
      yield rows.flatMap((cells, at) =>
        isBlank(cells) || isRagged(cells, table.header.length, table.padded)
          ? []
          : [{ row: first + at, cells }],
      )
  },
})

const unknownColumns = ({ columns }: Mapping): readonly FileFinding[] =>
  columns.filter((c) => c.variable === null).map((c) => unknownColumn(shownName(c.column)))

const mappedFindings = (mapping: Mapping, header: readonly string[]): readonly FileFinding[] => {
  const known = new Set(mapping.columns.map((c) => c.column))
  const missing = mapping.columns.filter((c) => c.variable !== null && !header.includes(c.column))
  return [
    ...missing.map((c) => columnMissing(shownName(c.column))),
    ...header.filter((name) => !known.has(name)).map((name) => unknownColumn(shownName(name))),
  ]
}

const watchedIn = (
  mapping: Mapping,
  form: Form,
  header: readonly string[],
  mapped: boolean,
): readonly number[] => {
  const variables = variablesById(form)
  const read = new Set(
    mapping.columns.flatMap((c) => {
      const variable: Variable | undefined = c.variable === null ? undefined : variables.get(c.variable)
      return variable && !(mapped && variable.kind === 'pseudonym') ? [c.column] : []
    }),
  )
  return header.flatMap((name, at) => (read.has(name) ? [] : [at]))
}

/** Looks for personal numbers in columns that are not read. */
export class PersonWatch {
  readonly #left: Set<number>
  #found: number[] = []

  constructor(watched: readonly number[]) {
    this.#left = new Set(watched)
  }

  see(cellAt: (column: number) => string | undefined): void {
    for (const at of this.#left) {
      if (!containsPersonalNumber(cellAt(at) ?? '')) continue
      this.#left.delete(at)
      this.#found.push(at)
    }
  }

  /** The columns found since the last time; each is found once. */
  taken(): readonly number[] {
    const found = this.#found
    this.#found = []
    return found
  }
}

/** Columns in which personal numbers stand: each is named once, its values never. */
export const personFindings = (
  header: readonly string[],
  columns: ReadonlySet<number>,
): readonly FileFinding[] =>
  [...columns].sort((a, b) => a - b).map((at) => columnWithPersons(shownName(header[at] ?? '')))

const shownName = (name: string): string | null =>
  name === '' || containsPersonalNumber(name) ? null : name.slice(0, 100)
