import type { Answer, Answers, Finding } from '@lyhord/core'
import type { RecordRow } from '../queries/records.ts'

/** A saved record, what the form finds about it, and the answers that were dropped because they are not asked. */
export interface Saved {
  readonly record: RecordRow
  readonly findings: readonly Finding[]
  readonly dropped: readonly string[]
}

/** Answers as they came, not yet read by the form. */
export type RawAnswers = Readonly<Record<string, unknown>>

/** A record as everybody outside sees it: the contract's record. */
export const shownRecord = (row: RecordRow) => ({
  id: row.id,
  collection: row.collection,
  form: row.form,
  formVersion: row.formVersion,
  ownForm: row.ownForm,
  state: row.state,
  version: row.version,
  answers: givenAnswers(row.answers),
  reasons: row.reasons,
  secondOf: row.secondOf,
  changedAt: row.changedAt.toISOString(),
  changedBy: row.changedBy,
})

/** Answers as JSON takes them: only those that are given. */
export const givenAnswers = (answers: Answers): Record<string, Answer> => {
  const all: Record<string, Answer> = {}
  for (const [id, answer] of Object.entries(answers)) if (answer !== undefined) all[id] = answer
  return all
}
