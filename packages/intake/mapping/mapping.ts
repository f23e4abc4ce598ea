import type { Delimiter, Encoding, FormatPart, Quote } from '../reading/index.ts'

/** Why something is suggested, the surest first; `chosen`: a person decided. */
export type Why = 'chosen' | 'id' | 'label' | 'synonym' | 'content'

/**
 * How days are written in a column; `auto`: whatever is a day in one of the usual ways; `month`: months, which become
 * their first day.
 */
export type DayForm = 'auto' | 'ymd' | 'dmy' | 'mdy' | 'month' | 'serial-1900' | 'serial-1904'

/** How the cells of a column become answers. */
export type CellForm =
  /** Codes, yes or no, and texts: a cell is one value, several when `separator` stands between them. */
  | { readonly form: 'value'; readonly separator?: string }
  | { readonly form: 'day'; readonly days: DayForm }
  | { readonly form: 'number' }
  /** Personal numbers, or the pseudonyms that they have become. */
  | { readonly form: 'person' }
  /** One column per code (`x`, `1`, `ja`): the code is chosen where the cell says so. */
  | { readonly form: 'mark'; readonly code: string }

/**
 * A column of the file. `variable`: the question that it answers, `null` when it is not read. Several columns may
 * answer the same multi variable. `holdsPersonalNumbers`: seen in its cells; such cells are never shown or listed.
 */
export interface MappedColumn {
  readonly column: string
  readonly variable: string | null
  readonly reads: CellForm
  readonly why: Why | null
  /** How sure the suggestion is, 0–1. */
  readonly sure: number
  readonly holdsPersonalNumbers?: true
}

/** An answer that no single column holds. `column` is a heading, `at` a variable of the form or a heading. */
export type Computation =
  /** Whole years from a birth day, or a personal number, to a day. */
  | { readonly by: 'age'; readonly column: string; readonly at: string }
  /** Legal sex from the second last digit of a personal number. */
  | { readonly by: 'sex'; readonly column: string }
  /** Days from one day to another, for a number. */
  | { readonly by: 'days'; readonly from: string; readonly to: string }
  /** The day so many days after a day, for a day. */
  | { readonly by: 'days_after'; readonly from: string; readonly column: string }
  /** Yes where the cell holds anything, else no. */
  | { readonly by: 'filled'; readonly column: string }
  /** The same answer in every row: a code, a day or a number as text. */
  | { readonly by: 'constant'; readonly value: string }

export interface ComputedAnswer {
  readonly variable: string
  readonly how: Computation
  readonly why: Why
}

/**
 * What a local value means. `code`: a code of the variable, `null` when it means that nothing is known, which takes a
 * `reason`. `count`: how often it stood in the file that the mapping was made on.
 */
export interface MappedValue {
  readonly variable: string
  readonly value: string
  readonly code: string | null
  readonly reason?: string
  readonly why: Why
  readonly count: number
}

/** A local value that nobody has decided on yet. */
export interface UnmappedValue {
  readonly variable: string
  readonly column: string
  readonly value: string
  readonly count: number
}

/**
 * A column about one of several children in a row. `name`: the heading without the child, the same for all of them
 * (`Barn 2: kön`, `kön`).
 */
export interface SiblingColumn {
  readonly column: string
  readonly name: string
  readonly variable: string | null
}

/** One of several children in the same row; `suffix` is added to the record's id, so that each child has its own. */
export interface Sibling {
  readonly suffix: string
  readonly columns: readonly SiblingColumn[]
}

/**
 * How the extracts of a source system are read and what their columns and codes mean: plain JSON, kept per tenant and
 * source system and handed to neighbours. It holds no answers, only headings and local codes. `version` counts up each
 * time it is changed. `columns` are in the order of the file. Empty `siblings`: one record a row.
 */
export interface Mapping {
  readonly kind: 'lyhord-mapping'
  readonly form: string
  readonly formVersion: number
  readonly version: number
  /** The name of the source system, empty when nobody has said. */
  readonly source: string
  readonly encoding: Encoding | null
  readonly delimiter: Delimiter | null
  readonly quote: Quote | null
  readonly sheet: string | null
  readonly headerRow: number
  readonly headerRows: number
  readonly decimal: ',' | '.'
  readonly epoch: 1900 | 1904 | null
  /** Which of these somebody chose; the others are detected anew in each file. */
  readonly chosen: readonly FormatPart[]
  readonly columns: readonly MappedColumn[]
  readonly computed: readonly ComputedAnswer[]
  readonly codes: readonly MappedValue[]
  readonly unmapped: readonly UnmappedValue[]
  readonly siblings: readonly Sibling[]
  /** Rows that are one record: those with the same id, or with the same id and child. `null`: each row is its own. */
  readonly joinedBy: JoinedBy
}

/** `record`: one row per reason. `child`: one row per report and child, where the report's id is not the record's own. */
export type JoinedBy = 'record' | 'child' | null
