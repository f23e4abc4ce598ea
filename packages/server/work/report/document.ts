import type { Language } from '@lyhord/core'
import type { Chart } from './chart.ts'

export type { Axis, Chart, FunnelDot, Mark, Series } from './chart.ts'

/** A cell of a table: a text, or a number as it is said and as it is, with the decimals that it is said with. */
export type Cell = string | { readonly said: string; readonly value: number; readonly decimals: Decimals }
export type Decimals = 0 | 1 | 2

/** A table with one line of heads. `numeric`: the column holds numbers, which stand to the right. */
export interface Table {
  readonly title: string
  readonly columns: readonly { readonly head: string; readonly numeric: boolean }[]
  readonly rows: readonly (readonly Cell[])[]
  readonly notes: readonly string[]
}

/**
 * One figure: its heading, what it says, what to know before trusting it, and the numbers behind it. `under`: it tells
 * more of the figure before it.
 */
export interface Figure {
  readonly kind: 'figure'
  readonly under?: boolean
  readonly title: string
  readonly sentence: string
  /** The sentence where it stands without its heading. */
  readonly short: string
  readonly more: readonly string[]
  readonly warnings: readonly string[]
  readonly chart: Chart | null
  readonly table: Table
}

/** What chapters are made of. `own`: written by whoever ordered the report. */
export type Block =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'points'; readonly items: readonly string[] }
  | { readonly kind: 'own'; readonly title: string; readonly paragraphs: readonly string[] }
  | {
      readonly kind: 'quote'
      readonly about: string
      readonly who: string
      readonly paragraphs: readonly string[]
    }
  | { readonly kind: 'table'; readonly table: Table }
  | {
      readonly kind: 'definitions'
      readonly items: readonly { readonly term: string; readonly text: string; readonly source: string }[]
    }
  | Figure

export interface Chapter {
  readonly title: string
  readonly appendix: boolean
  readonly blocks: readonly Block[]
}

/** A report before it is given a form: everything that it says, in order. All writers write the same. */
export interface ReportDocument {
  readonly language: Language
  readonly title: string
  readonly subtitle: string
  /** Whose report it is. */
  readonly organisation: string
  /** The day it was ordered, ISO: the only date that files carry. */
  readonly day: string
  /** What stands at the foot of the first page. */
  readonly care: string
  readonly chapters: readonly Chapter[]
  /** Where it comes from, as name and value: the sheet of metadata. */
  readonly about: readonly (readonly [name: string, value: string])[]
  readonly words: DocumentWords
}

/** The few words that the writers themselves set, in the language of the report. */
export interface DocumentWords {
  readonly contents: string
  readonly figure: string
  readonly table: string
  readonly tables: string
  readonly appendix: string
  readonly warning: string
  readonly source: string
  readonly page: string
  readonly about: string
  readonly day: string
  readonly percent: string
  readonly days: string
  readonly points: string
  readonly sheet: string
  readonly chapter: string
}
