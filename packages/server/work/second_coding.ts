import { type Words, words } from '@lyhord/core'
import { type Refusal, refuse } from '../http/refusal.ts'
import type { TenantDb } from '../outside/database/tenant_db.ts'
import { findRecord } from '../queries/records.ts'
import { hasSecondCoding, isCodingBlind } from '../queries/second_codings.ts'

const notNow = (message: Words): Refusal => refuse('not_in_this_state', [{ at: 'secondOf', message }])

const onlySubmitted = words(
  'Bara ett inlämnat ärende kan registreras en andra gång.',
  'Only a submitted record can be recorded a second time.',
)
const ownCase = words(
  'Du har registrerat ärendet själv. Den andra gången ska vara någon annan.',
  'You recorded this case yourself. The second time must be somebody else.',
)
const taken = words(
  'Någon registrerar redan ärendet en andra gång.',
  'Somebody is recording this case a second time already.',
)
const blind = words(
  'Du registrerar samma ärende oberoende. Lämna in ditt först, sedan kan du se det andra.',
  'You are recording the same case independently. Submit yours first, then you can see the other.',
)

/** Refuses a second coding that would not be one: of a submitted case of the collection, once, by somebody else. */
export const allowSecondCoding = async (
  db: TenantDb,
  first: string,
  own: string,
  collection: string,
): Promise<void> => {
  const record = await findRecord(db, first)
  if (!record || record.collection !== collection) throw refuse('not_found')
  if (record.state !== 'submitted' || record.secondOf !== null) throw notNow(onlySubmitted)
  if (record.createdByUser === db.user || record.changedByUser === db.user) throw notNow(ownCase)
  if (await hasSecondCoding(db, first, own)) throw notNow(taken)
}

/** Refuses to show a record to somebody who is coding the same case independently. */
export const keepBlind = async (db: TenantDb, record: string): Promise<void> => {
  if (await isCodingBlind(db, record)) throw refuse('not_in_this_state', [{ at: 'record', message: blind }])
}
