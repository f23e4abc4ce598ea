import type { Words } from '../words.ts'

/** What a form can be blamed for; ids are Swedish and never reused. */
export type LintId =
  | 'okand-variabel'
  | 'okand-kod'
  | 'olika-slag'
  | 'fel-ordning'
  | 'motsagelse'
  | 'onabar-fraga'
  | 'alltid-sann'
  | 'dubbel-variabel'
  | 'dubbel-regel'
  | 'dubbel-kod'
  | 'dubbelt-avsnitt'
  | 'inga-varden'
  | 'manga-koder'
  | 'okand-plats'
  | 'bryts-aldrig'
  | 'oforenliga-regler'
  | 'ord-saknas'

/** Something wrong with a form. `error` stops it from being published. `at`: the question, rule or place it is about. */
export interface LintFinding {
  readonly lint: LintId
  readonly severity: 'error' | 'warning'
  readonly at: string
  readonly message: Words
}

export const lintError = (lint: LintId, at: string, message: Words): LintFinding => ({
  lint,
  severity: 'error',
  at,
  message,
})
