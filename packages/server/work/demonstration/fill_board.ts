import { formById } from '@lyhord/catalogue'
import { type Answers, halfYearOf, periodBounds, periodWords } from '@lyhord/core'
import type { TenantDb } from '../../outside/database/tenant_db.ts'
import { insertCollection, updateCollection } from '../../queries/collections.ts'
import { insertRecords, type MadeRecord } from '../../queries/many_records.ts'
import { contentOf } from '../judge_record.ts'
import { holdForenoon } from './forenoon.ts'
import { inventedId } from './invented_id.ts'
import type { Staff } from './people.ts'

/** One collection per half-year with its investigations; the latest stays open, with a `forenoon` at work in it. */
export const fillBoard = async (
  db: TenantDb,
  code: string,
  records: readonly Answers[],
  staff: Staff,
  now: Date,
  forenoon: boolean,
): Promise<void> => {
  const entry = formById('utredning')
  if (!entry) return
  const { id: form, version: formVersion, keys } = entry.form
  const periods = [...Map.groupBy(records, (answers) => halfYearOf(String(answers[keys.closed])))]
  for (const [period, own] of periods.sort(([a], [b]) => (a < b ? -1 : 1))) {
    const id = inventedId(`collection ${code} ${period}`)
    const title = `Avslutade utredningar, ${periodWords(period).sv}`
    const isLast = period === periods.at(-1)?.[0]
    const expected = Math.ceil(own.length * (isLast ? 1.15 : 1.03))
    await insertCollection(db, { id, title, form, formVersion, ...periodBounds(period), expected })
    const made = own.map((answers, i) =>
      madeRecord({ form, formVersion, collection: id }, code, answers, staff, i, now),
    )
    if (!isLast) await updateCollection(db, id, { state: 'closed' })
    if (isLast && forenoon) await holdForenoon(db, id, made, staff, now)
    else await insertRecords(db, made)
  }
}

/** Recorded by the caseworkers in turn, three weeks after it was closed. */
export const madeRecord = (
  of: Pick<MadeRecord, 'form' | 'formVersion' | 'collection'>,
  code: string,
  answers: Answers,
  { recording, lead }: Staff,
  i: number,
  now: Date,
): MadeRecord => {
  const content = contentOf(of.form, 'submitted', answers, {})
  const at = Date.parse(`${content.closed}T09:00:00Z`) + 21 * 86_400_000 + (i % 97) * 240_000
  return {
    ...of,
    ...content,
    id: inventedId(`record ${code} ${content.localId}`),
    secondOf: null,
    by: recording[i % recording.length] ?? lead,
    at: new Date(Math.min(at, now.getTime() - 86_400_000)),
  }
}
