import { type Kysely, sql } from 'kysely'
import type { Schema } from '../../queries/schema.ts'

/** Nominal by its private field: nothing else in the program is a `TenantDb`, and only this file can make one. */
class Inside {
  readonly #door = true
  readonly q: Kysely<Schema>
  readonly tenant: string
  readonly user: string | null

  constructor(q: Kysely<Schema>, { tenant, user }: Within) {
    this.q = q
    this.tenant = tenant
    this.user = user
  }

  static isInside(x: object): boolean {
    return #door in x
  }
}

/** A transaction inside one tenant. Only {@link inTenant} can make one; every query about a tenant takes one. */
export type TenantDb = InstanceType<typeof Inside>

/** Who works in which tenant. `user` is null for the house itself (refreshing tallies, making the demonstration). */
export interface Within {
  readonly tenant: string
  readonly user: string | null
}

const isUuid = (text: string): boolean => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text)

/** Runs work in one transaction that can see and change nothing outside the tenant; rolled back when it throws. */
export const inTenant = async <T>(
  app: Kysely<Schema>,
  within: Within,
  work: (db: TenantDb) => Promise<T>,
): Promise<T> => {
  if (!isUuid(within.tenant)) throw new Error('not a tenant id')
  return app.connection().execute(async (q) => {
    try {
      /* One text, one round trip; the id has just been read and holds nothing but digits and hyphens. */
      await sql.raw(`begin; select set_config('lyhord.tenant', '${within.tenant}', true)`).execute(q)
      const given = await work(new Inside(q, within))
      await commit(q)
      return given
    } catch (fault) {
      await sql`rollback`.execute(q).catch(() => undefined)
      throw fault
    }
  })
}

/** PostgreSQL answers `commit` with a rollback when a statement failed and nobody said so. */
const commit = async (q: Kysely<Schema>): Promise<void> => {
  const { rows } = await sql<{ command: string }>`commit`.execute(q)
  if (rows[0]?.command !== 'COMMIT') throw new Error('the transaction was rolled back')
}
