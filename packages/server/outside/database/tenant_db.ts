import { type Kysely, sql } from 'kysely'
import type { Schema } from '../../queries/schema.ts'
import { type Errand, textOfBegin, textOfEnd } from './errand.ts'

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

  /** The person who works here; only people make, change and decide things. */
  get person(): string {
    if (this.user === null) throw new Error('nobody does this: it needs a person')
    return this.user
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
  errand?: Errand,
): Promise<T> =>
  app.connection().execute(async (q) => {
    const [given] = await transact(q, within.tenant, [{ user: within.user, work, errand }])
    if (given === undefined) throw new Error('a transaction answers all its work')
    return given.answer
  })

/** One of those who work in a transaction. */
export interface Part<T> {
  readonly user: string | null
  readonly work: (db: TenantDb) => Promise<T>
  readonly errand?: Errand | undefined
}

/**
 * Runs the work of one or several people of a tenant side by side in one transaction on a connection that is theirs
 * alone. All of it is kept or none: when one throws, the others are waited for, and all is rolled back. `committing`, of
 * those who share one: told when everybody has done their work and nothing remains but to keep it.
 */
export const transact = async <T>(
  q: Kysely<Schema>,
  tenant: string,
  parts: readonly Part<T>[],
  committing?: () => void,
): Promise<readonly { readonly answer: T }[]> => {
  if (!isUuid(tenant)) throw new Error('not a tenant id')
  const errands = parts.map((p) => p.errand)
  try {
    /* Nobody waits to hear that it has begun: without a tenant the database shows nothing and takes nothing. */
    const begun = sql.raw(textOfBegin(tenant, errands, committing !== undefined)).execute(q)
    const working = parts.map((p) => p.work(new Inside(q, { tenant, user: p.user })))
    const [began, ...done] = await Promise.allSettled([begun, ...working])
    if (began.status === 'rejected') throw began.reason
    const given = done.map((d) => {
      if (d.status === 'rejected') throw d.reason
      return { answer: d.value }
    })
    const kept = commit(q, errands)
    committing?.()
    await kept
    return given
  } catch (fault) {
    await sql`rollback`.execute(q).catch(() => undefined)
    throw fault
  }
}

/** PostgreSQL answers `commit` with a rollback when a statement failed and nobody said so. */
const commit = async (q: Kysely<Schema>, errands: readonly (Errand | undefined)[]): Promise<void> => {
  const { rows } = await sql.raw<{ command: string }>(textOfEnd(errands)).execute(q)
  if (rows[0]?.command !== 'COMMIT') throw new Error('the transaction was rolled back')
}
