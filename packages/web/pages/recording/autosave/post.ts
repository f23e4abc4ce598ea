import type { Answers } from '@lyhord/core'
import { type Answer, attempt, type Outcome } from '../../../client/call.ts'
import type { ChangeReason, Reasons } from '../review/reasons.ts'

export type Saved = Answer<'POST /api/records'>
/** Which record is being written. */
export interface Written {
  readonly id: string
  readonly collection: string
  readonly secondOf: string | null
}

/** What is handed in: a new record, a draft, or a change of a submitted record with its reason. */
export interface HandingIn {
  readonly version: number | null
  readonly answers: Answers
  readonly reasons: Reasons
  readonly change?: { readonly why: ChangeReason; readonly text?: string } | undefined
}

/** The addresses that recording writes to. */
export interface Post {
  readonly make: (record: Written, answers: Answers) => Promise<Outcome<Saved>>
  readonly save: (record: Written, version: number, answers: Answers) => Promise<Outcome<Saved>>
  readonly handIn: (record: Written, asked: HandingIn) => Promise<Outcome<Saved>>
  /** The record as the server has it now. */
  readonly look: (record: Written) => Promise<Outcome<{ readonly record: Saved['record'] }>>
  readonly flag: (
    record: Written,
    variable: string,
    question?: string,
  ) => Promise<Outcome<{ readonly id: string }>>
  /** Takes a question to the group away, by its id. */
  readonly unflag: (flag: string) => Promise<Outcome<unknown>>
}

/** Only what has been answered is sent. */
const sent = (answers: Answers): Record<string, string | number | string[]> =>
  Object.fromEntries(
    Object.entries(answers).flatMap(([id, a]) =>
      a === undefined ? [] : [[id, typeof a === 'object' ? [...a] : a]],
    ),
  )

export const post: Post = {
  make: (record, answers) =>
    attempt('POST /api/records', { body: { ...record, answers: sent(answers), reasons: {}, submit: false } }),
  save: ({ id }, version, answers) =>
    attempt('PUT /api/records/:record', {
      params: { record: id },
      body: { version, answers: sent(answers) },
    }),
  handIn: (record, { version, answers, reasons, change }) => {
    const body = { answers: sent(answers), reasons: { ...reasons } }
    if (version === null) return attempt('POST /api/records', { body: { ...record, ...body, submit: true } })
    const params = { record: record.id }
    return change
      ? attempt('POST /api/records/:record/amendment', { params, body: { ...body, ...change, version } })
      : attempt('POST /api/records/:record/submission', { params, body: { ...body, version } })
  },
  look: ({ id }) => attempt('GET /api/records/:record', { params: { record: id } }),
  flag: ({ id }, variable, question) =>
    attempt('POST /api/records/:record/flags', {
      params: { record: id },
      body: { variable, ...(question ? { question } : {}) },
    }),
  unflag: (flag) => attempt('DELETE /api/flags/:flag', { params: { flag } }),
}
