import type { Language } from '@lyhord/core'
import { keyProblems } from '@lyhord/intake/keys/key_problem.ts'
import type { TenantKey } from '@lyhord/intake/keys/tenant_key.ts'
import { systemClock } from '../../outside/clock.ts'
import type { Pools } from '../../outside/database/open_pools.ts'
import { inTenant, type TenantDb } from '../../outside/database/tenant_db.ts'
import type { Refused } from '../../outside/files/problem.ts'
import { writeAudit } from '../../queries/audit.ts'
import { holdKeyInUse, insertKey } from '../../queries/keys.ts'
import { openKey } from '../key/open_key.ts'
import type { Importer } from './importer.ts'

interface GivenKey {
  readonly key?: string | undefined
  readonly 'passphrase-file'?: string | undefined
  readonly 'dry-run'?: boolean | undefined
}

/**
 * The key that the command was given: refused when the board uses another, for the children would not be known again. The
 * first that anybody uses is taken into use, as in the browser, but not by a dry run.
 */
export const boardKey = async (
  pools: Pools,
  within: Importer['within'],
  given: GivenKey,
  lang: Language,
): Promise<TenantKey | Refused | undefined> => {
  if (given.key === undefined) return undefined
  const opened = await openKey(given.key, given['passphrase-file'], lang)
  if ('problem' in opened) return opened
  const { key } = opened
  const known = await inTenant(pools.app, within, (db) => isKnown(db, key, given['dry-run'] ?? false))
  return known ? key : keyProblems.wrongKey
}

const isKnown = async (db: TenantDb, { check, made, id }: TenantKey, dryRun: boolean): Promise<boolean> => {
  const inUse = await holdKeyInUse(db)
  if (inUse !== null) return inUse === check
  if (dryRun) return true
  await insertKey(db, { check, made, now: systemClock.now() })
  await writeAudit(db, { act: 'key_registered', purpose: id })
  return true
}
