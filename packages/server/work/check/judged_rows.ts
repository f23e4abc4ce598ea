import type { ComparedRows } from './compared_rows.ts'
import type { FindingList } from './finding_list.ts'

/** What is known of rows that follow each other in a file, each judged by itself; it can be sent to another thread. */
export interface JudgedRows {
  /** How many there are, blank ones too, and how many bytes they take. */
  readonly lines: number
  readonly bytes: number
  /** Those that are not blank; those among them without an error; findings that are errors. */
  readonly rows: number
  readonly accepted: number
  readonly errors: number
  readonly findings: FindingList
  readonly compared: ComparedRows
  /** Columns, by place, that are not read and in which personal numbers stand. */
  readonly persons: readonly number[]
}
