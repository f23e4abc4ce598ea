import { randomUUID } from 'node:crypto'
import type { Answers } from '@lyhord/core'
import { insertCollection } from '../queries/collections.ts'
import { insertRecord } from '../queries/records.ts'
import type { RecordState } from '../queries/schema.ts'
import { contentOf } from '../work/judge_record.ts'
import type { Person, TestHouse } from './house.ts'

const form = { form: 'utredning', formVersion: 1 }

/** An open collection for the year 2025, made by a person past the API. */
export const addCollection = async ({ inside }: TestHouse, by: Person): Promise<string> => {
  const id = randomUUID()
  const of = { id, title: 'Avslutade 2025', ...form, from: '2025-01-01', to: '2025-12-31', expected: null }
  await inside((db) => insertCollection(db, of), by.tenant, by.user)
  return id
}

interface Kept {
  readonly collection: string
  readonly answers?: Answers
  readonly state?: RecordState
  readonly secondOf?: string | null
}

/** A record as it lies in the database, whatever the rules of its form would say. */
export const addRecord = async ({ inside }: TestHouse, by: Person, kept: Kept): Promise<string> => {
  const { collection, answers = {}, state = 'submitted', secondOf = null } = kept
  const id = randomUUID()
  const content = contentOf(form.form, state, answers, {})
  await inside(
    (db) => insertRecord(db, { ...content, ...form, id, collection, secondOf }),
    by.tenant,
    by.user,
  )
  return id
}
