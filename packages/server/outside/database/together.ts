import type { Kysely } from 'kysely'
import type { Schema } from '../../queries/schema.ts'
import { databaseProblem } from './database_problem.ts'
import { type Part, type TenantDb, transact, type Within } from './tenant_db.ts'

/**
 * Runs work that many of a tenant do at the same moment, such as a work group that saves, in shared transactions: those
 * who come while one runs go together in the next, with one wait for the disk. Work may be run again from its beginning,
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

/** So that nobody waits for too many others, and little is done again when one of them is refused. */
const mostTogether = 16

export const openTogether = (connect: () => Promise<Held>): Together => {
  /** Of the tenants whose work is running: those who wait. */
  const lines = new Map<string, Waiting[]>()

  const run = async (tenant: string, parts: readonly Waiting[]): Promise<void> => {
    try {
      await onOwnConnection(tenant, parts)
      for (const part of parts) part.done()
    } catch (fault) {
      /* When the database is away nobody waits for the others' turns, and nothing that may have been kept is done again. */
      if (parts.length === 1 || databaseProblem(fault) === 'database_away')
        for (const part of parts) part.failed(fault)
      else for (const part of parts) await run(tenant, [part])
    }
  }

  const onOwnConnection = async (tenant: string, parts: readonly Waiting[]): Promise<void> => {
    const held = await connect()
    try {
      await transact(held.q, tenant, parts)
    } finally {
      held.release()
    }
  }

  const runLine = async (tenant: string, line: Waiting[]): Promise<void> => {
    while (line.length > 0) await run(tenant, line.splice(0, mostTogether))
    lines.delete(tenant)
  }

  return {
    run: <T>({ tenant, user }: Within, work: Part<T>['work'], errand: Part<T>['errand']) =>
      new Promise<T>((resolve, reject) => {
        let given: T
        const keeping = async (db: TenantDb): Promise<void> => {
          given = await work(db)
        }
        const part = { user, work: keeping, errand, done: () => resolve(given), failed: reject }
        const running = lines.get(tenant)
        if (running) return void running.push(part)
        const line = [part]
        lines.set(tenant, line)
        void runLine(tenant, line)
      }),
  }
}
