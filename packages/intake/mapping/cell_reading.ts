import type { Answer, Finding } from '@lyhord/core'

/** A cell read: its answer, or why it is none. */
export type CellReading = { readonly answer: Answer | undefined } | { readonly finding: Finding }
