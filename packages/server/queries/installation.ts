import type { Kysely } from 'kysely'
import type { Schema } from './schema.ts'

export type BegunAs = Schema['installation']['begun_as']

/** How this installation began; notes it at the first start, and the first word stays. */
export const beginInstallation = async (
  gate: Kysely<Schema>,
  wanted: BegunAs,
): Promise<{ begunAs: BegunAs; now: boolean }> => {
  const made = await gate
    .insertInto('installation')
    .values({ begun_as: wanted })
    .onConflict((c) => c.doNothing())
    .returning('begun_as')
    .executeTakeFirst()
  if (made) return { begunAs: made.begun_as, now: true }
  const known = await gate.selectFrom('installation').select('begun_as').executeTakeFirstOrThrow()
  return { begunAs: known.begun_as, now: false }
}

/** The ids of all tenants. */
export const listTenantIds = async (gate: Kysely<Schema>): Promise<readonly string[]> =>
  (await gate.selectFrom('tenants').select('tenant_id').execute()).map((t) => t.tenant_id)
