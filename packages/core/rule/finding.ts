import type { Words } from '../words.ts'

/** `error`: cannot be submitted · `query`: amend it or give a reason, which is stored · `note`: good to know. */
export type Severity = 'error' | 'query' | 'note'

/** Something a record's answers do not live up to. A value, never thrown. */
export interface Finding {
  readonly rule: string
  readonly severity: Severity
  /** The variable to look at first; absent when the finding is about the record as a whole. */
  readonly variable?: string
  /** What was given there, as it was given. */
  readonly value?: unknown
  readonly message: Words
  readonly remedy: Words
}

/** A finding in a file or collection: `record` is the index of the record, from 0. */
export interface FindingAt extends Finding {
  readonly record: number
}

/** A finding that a rule is broken, beside a variable, with what was given there. */
export const findingOf = (
  {
    id,
    severity,
    message,
    remedy,
  }: Pick<Finding, 'severity' | 'message' | 'remedy'> & { readonly id: string },
  variable?: string,
  value?: unknown,
): Finding => {
  const finding = { rule: id, severity, message, remedy }
  if (variable === undefined) return finding
  return value === undefined ? { ...finding, variable } : { ...finding, variable, value }
}
