import type { Kysely } from 'kysely'
import type { Schema } from '../../queries/schema.ts'
import { databaseProblem } from './database_problem.ts'
import { type Part, type TenantDb, transact, type Within } from './tenant_db.ts'
import { openTurns } from './turns.ts'

/**
 * Runs work that many of a tenant do at the same moment, such as a work group that saves, in shared transactions: those
 * who come while one works go together in the next, with one wait for the disk. Work may be run again from its beginning,
 * and must not wait for anything but the database. It is answered when it is on disk, as in `inTenant`.
 */
export interface Together {
  run<T>(within: Within, work: Part<T>['work'], errand?: Part<T>['errand']): Promise<T>
}

/** A connection for one transaction, whose queries are sent as they come, without waiting for each other's answers. */
export interface Held {
  readonly q: Kysely<Schema>
  release(): void
}

interface Waiting extends Part<void> {
  readonly done: () => void
  readonly failed: (fault: unknown) => void
}

export const openTogether = (connect: () => Promise<Held>): Together => {
  const runOnce = async (
    tenant: string,
    parts: readonly Waiting[],
    committing?: () => void,
  ): Promise<void> => {
    const held = await connect()
    try {
      await transact(held.q, tenant, parts, committing)
    } finally {
      held.release()
    }
  }

  const run = async (tenant: string, parts: readonly Waiting[], committing?: () => void): Promise<void> => {
    try {
      await runOnce(tenant, parts, committing)
      for (const part of parts) part.done()
    } catch (fault) {
      /* When the database is away nobody waits for the others' turns, and nothing that may have been kept is done again. */
      if (parts.length === 1 || databaseProblem(fault) === 'database_away')
        for (const part of parts) part.failed(fault)
      else for (const part of parts) await run(tenant, [part])
    }
  }

  const wait = openTurns(run)
  return {
    run: <T>({ tenant, user }: Within, work: Part<T>['work'], errand: Part<T>['errand']) =>
      new Promise<T>((resolve, reject) => {
        let given: T
        const keeping = async (db: TenantDb): Promise<void> => {
          given = await work(db)
        }
        wait(tenant, { user, work: keeping, errand, done: () => resolve(given), failed: reject })
      }),
  }
}
