import { randomUUID } from 'node:crypto'
import type { Answered, Api } from '@lyhord/contract'
import type { Answers } from '@lyhord/core'
import { insertRecords } from '../queries/many_records.ts'
import { contentOf } from '../work/judge_record.ts'
import type { Person, TestHouse } from './house.ts'
import { ordinaryAnswers } from './ordinary_record.ts'

export type Saved = Answered<Api['POST /api/records']>

/** A lead's new collection for the year 2025. */
export const newCollection = async (lead: Person, change: object = {}): Promise<string> => {
  const body = { title: 'Avslutade 2025', form: 'utredning', from: '2025-01-01', to: '2025-12-31', ...change }
  return (await lead.ok('POST /api/collections', { body })).id
}

let cases = 0

/** The body of a new record: an ordinary investigation that no other has been, submitted, unless said otherwise. */
export const newRecord = (collection: string, change: object = {}) => ({
  id: randomUUID(),
  collection,
  answers: ordinaryAnswers(`T${++cases}`),
  submit: true,
  ...change,
})

/** Somebody records an investigation. */
export const record = (person: Person, collection: string, change: object = {}): Promise<Saved> =>
  person.ok('POST /api/records', { body: newRecord(collection, change) })

/** The acts in the tenant's log about a record, first to last. */
export const actsAbout = async (administrator: Person, id: string): Promise<string[]> => {
  const { entries } = await administrator.ok('GET /api/audit', { query: { record: id } })
  return entries.map((entry) => entry.act).reverse()
}

/** Many submitted records at once, past the API, as an import would leave them. */
export const fill = async (
  { inside }: TestHouse,
  by: Person,
  collection: string,
  all: readonly Answers[],
): Promise<void> => {
  const of = { collection, form: 'utredning', formVersion: 1, secondOf: null, by: by.user, at: new Date() }
  const made = all.map((a) => ({ ...of, ...contentOf('utredning', 'submitted', a, {}), id: randomUUID() }))
  await inside((db) => insertRecords(db, made), by.tenant, by.user)
}
