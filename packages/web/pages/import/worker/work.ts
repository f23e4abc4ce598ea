import type { Form, Language, Severity, Words } from '@lyhord/core'
import type { TenantKey } from '@lyhord/intake/keys/tenant_key.ts'
import type { CellForm, Mapping, MappingNews, RowsAre } from '@lyhord/intake/mapping/index.ts'
import type { Choices, FileProblem, Format, Refused } from '@lyhord/intake/reading/index.ts'
import type { ChunkSize } from './chunk_size.ts'
import type { Chunk } from './chunks.ts'

/** A row of the file to look at. `null`: not shown, because it may identify somebody. */
interface PreviewRow {
  readonly row: number
  readonly cells: readonly (string | null)[]
}

/** A file that was opened here. `corrects`: it is an error workbook that came back, with rows of the file by this name. */
export interface Opened {
  readonly format: Format
  readonly header: readonly string[]
  readonly preview: readonly PreviewRow[]
  readonly corrects: string | null
}

/** A file as it was corrected by a workbook. `checksum`: of the workbook's bytes. */
interface Corrected {
  readonly opened: Opened
  readonly checksum: string
}

/** What stands in a column, as far as it may be shown. */
export interface ColumnShown {
  readonly column: string
  readonly filled: number
  readonly samples: readonly string[]
  readonly personalNumbers: number
  /** Names, addresses and the like: no samples. */
  readonly masked: boolean
}

/** A saved mapping that may fit the file. */
export interface SavedMapping {
  readonly id: string
  readonly version: number
  readonly source: string
  readonly content: unknown
}

/** A whole file read through. `chosen`: the saved mapping that fitted best and was taken. */
export interface Surveyed {
  readonly rows: number
  readonly columns: readonly ColumnShown[]
  readonly mapping: Mapping
  readonly chosen: Omit<SavedMapping, 'content'> | null
  readonly news: MappingNews | null
  /** What a row of the file may be. */
  readonly rowsMayBe: readonly RowsAre[]
  readonly checksum: string
}

/** Findings with the same rule at the same variable. `heading`: the column of the file. */
export interface LocalCause {
  readonly id: string
  readonly rule: string
  readonly variable: string | null
  readonly heading: string | null
  readonly severity: Severity
  readonly message: Words
  readonly remedy: Words
  readonly count: number
}

/** What the rules say of the file, here. `ready` and `queries` travel; `faulty` stay. */
export interface Rehearsed {
  /** Rows of the file, and records in it: mostly one a row. */
  readonly fileRows: number
  readonly rows: number
  readonly ready: number
  readonly queries: number
  readonly faulty: number
  readonly causes: readonly LocalCause[]
  /** The check value of the key that pseudonyms were made with. */
  readonly key: string | null
  /** Rows of an error workbook that could not be placed. */
  readonly unplaced: readonly { readonly at: number; readonly problem: FileProblem }[]
}

/** A row with a finding; `value` is what stands there, never an identity. */
export interface RowOfCause {
  readonly row: number
  readonly value: string | null
}

/** A finding that the server made, to be shown in the error workbook beside our own. */
export interface ServerFinding {
  readonly row: number
  readonly rule: string
  readonly variable: string | null
  readonly severity: Severity
  readonly message: Words
  readonly remedy: Words
}

/** A row that the server holds, or one child of it, as its answers stand there. */
export interface HeldRow {
  readonly row: number
  readonly sibling: number
  readonly answers: Readonly<Record<string, unknown>>
  readonly findings: readonly ServerFinding[]
}

/** Everything that happens to a file, beside the page and on this machine. */
export type IntakeWork = {
  readonly open: {
    asked: { readonly file: Blob; readonly choices: Choices }
    answer: Opened | Refused
  }
  /** Opens a corrected error workbook in the place of the file. `of`: the file that its rows must belong to. */
  readonly open_corrected: { asked: { readonly file: Blob; readonly of: string }; answer: Opened | Refused }
  /** Puts the rows of a corrected error workbook in their places in the file that is at hand. `only`: no workbook but this. */
  readonly correct: { asked: { readonly file: Blob; readonly only?: string }; answer: Corrected | Refused }
  readonly survey: {
    asked: { readonly form: Form; readonly source: string; readonly saved: readonly SavedMapping[] }
    answer: Surveyed | Refused
  }
  readonly take_mapping: {
    asked: { readonly form: Form; readonly text: string }
    answer: { readonly mapping: Mapping; readonly news: MappingNews } | Refused
  }
  readonly column: {
    asked: {
      readonly mapping: Mapping
      readonly decision: {
        readonly column: string
        readonly variable: string | null
        readonly reads?: CellForm
      }
    }
    answer: Mapping
  }
  readonly value: {
    asked: {
      readonly mapping: Mapping
      readonly decision: { readonly variable: string; readonly value: string } & (
        | { readonly code: string }
        | { readonly code: null; readonly reason: string }
      )
    }
    answer: Mapping
  }
  /** Another meaning of the file's rows. */
  readonly rows_are: {
    asked: { readonly mapping: Mapping; readonly are: RowsAre }
    answer: Mapping
  }
  readonly rehearse: {
    asked: {
      readonly mapping: Mapping
      readonly key: TenantKey | null
      readonly today: string
      readonly freeText: boolean
      readonly chunks: ChunkSize
    }
    answer: Rehearsed | Refused
  }
  readonly rows_of: {
    asked: { readonly cause: string; readonly page: number }
    answer: { readonly rows: readonly RowOfCause[]; readonly pages: number }
  }
  /** The chunk with this number, of the file that was rehearsed; `null` after the last. */
  readonly chunk: { asked: number; answer: Chunk | null }
  readonly error_workbook: {
    asked: { readonly lang: Language; readonly found: readonly ServerFinding[] }
    answer: Blob
  }
  /** Rows that the server holds as a workbook, under the form's own names: it needs no file. */
  readonly held_workbook: {
    asked: {
      readonly form: Form
      /** The file that the rows belong to. */
      readonly of: string
      readonly lang: Language
      readonly rows: readonly HeldRow[]
    }
    answer: Blob
  }
  readonly template: { asked: { readonly form: Form; readonly lang: Language }; answer: Blob }
}
