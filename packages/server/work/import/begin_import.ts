import { words } from '@lyhord/core'
import { refuse } from '../../http/refusal.ts'
import type { TenantDb } from '../../outside/database/tenant_db.ts'
import { findCollection } from '../../queries/collections.ts'
import { insertImport, type NewImport } from '../../queries/import_beginning.ts'
import { findImport, type ImportRow } from '../../queries/imports.ts'
import { holdKeyInUse } from '../../queries/keys.ts'
import { findMapping } from '../../queries/mappings.ts'
import { expiryFrom } from './staging_time.ts'

export type ImportRequest = Omit<NewImport, 'formVersion' | 'at' | 'expiresAt'>

const otherForm = words('Insamlingen gäller ett annat formulär.', 'The collection is about another form.')

/** Begins an import into an open collection; the same request again gives the same import. */
export const beginImport = async (db: TenantDb, asked: ImportRequest, now: Date): Promise<ImportRow> => {
  const collection = await findCollection(db, asked.collection)
  if (!collection) throw refuse('not_found')
  if (collection.form !== asked.form) throw refuse('not_valid', [{ at: 'form', message: otherForm }])
  if (collection.state === 'closed') throw refuse('collection_closed')
  if (!collection.takesPart) throw refuse('not_taking_part')
  if (asked.mapping && !(await findMapping(db, asked.mapping.id, asked.mapping.version)))
    throw refuse('not_found')
  if (asked.key !== null) await refuseOtherKey(db, asked.key)
  const { formVersion } = collection
  await insertImport(db, { ...asked, formVersion, at: now, expiresAt: expiryFrom(now) })
  return sameAs(asked, db.user, await findImport(db, asked.id))
}

const refuseOtherKey = async (db: TenantDb, key: string): Promise<void> => {
  const inUse = await holdKeyInUse(db)
  if (inUse !== null && inUse !== key) throw refuse('other_key')
}

const sameAs = (asked: ImportRequest, user: string | null, made: ImportRow | undefined): ImportRow => {
  const same =
    made?.begunByUser === user &&
    made?.collection === asked.collection &&
    made?.checksum === asked.checksum &&
    made?.rows === asked.rows
  if (!made || !same) throw refuse('import_differs')
  return made
}
