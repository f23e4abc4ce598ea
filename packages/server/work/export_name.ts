import { periodOf } from '@lyhord/core/time/period.ts'
import type { TenantDb } from '../outside/database/tenant_db.ts'
import { findCollection } from '../queries/collections.ts'
import type { Exported } from '../queries/exported_records.ts'

/**
 * What an exported file is called, without its ending: the form and the days it is about, `utredning_2025-h2`. Nothing that
 * anybody has written is in it: neither the collection's title nor the board.
 */
export const exportName = async (db: TenantDb, { form, collection, from, to }: Exported): Promise<string> => {
  const found = collection === undefined ? undefined : await findCollection(db, collection)
  return [form, ...daysIn(from ?? found?.from, to ?? found?.to)].join('_').toLowerCase()
}

/** A half-year or year by its name, other days as they are. */
const daysIn = (from: string | undefined, to: string | undefined): readonly string[] => {
  const period = from && to && periodOf(from, to)
  return period ? [period] : [...(from ? [`fran-${from}`] : []), ...(to ? [`till-${to}`] : [])]
}
