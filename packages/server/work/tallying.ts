import { formById } from '@lyhord/catalogue'
import type { Kysely } from 'kysely'
import { inTenant } from '../outside/database/tenant_db.ts'
import { kindOf } from '../outside/fault.ts'
import type { Live } from '../outside/live.ts'
import type { Log } from '../outside/log.ts'
import type { Schema } from '../queries/schema.ts'
import { talliesAreStale } from '../queries/tallies.ts'
import type { AnswerShelf } from './answer_shelf.ts'
import { type Refreshes, refreshesOf } from './refreshes.ts'
import { tallyTenant } from './tally_tenant.ts'

/** Keeps every tenant's tallies as fresh as its records, without holding up the one who saves. */
export interface Tallying {
  /** Records of a form have changed: tell the open pages, and refresh soon, once for many changes. */
  changed(tenant: string, form: string): void
  /** Refreshes what a stop in between left stale. */
  catchUp(tenants: readonly string[], form: string): Promise<void>
  /** Finishes the refresh of a form in one tenant, if one is waiting or under way: its tallies then tell of its records. */
  fresh(tenant: string, form: string): Promise<void>
  /** Finishes all refreshes that are waiting or under way. */
  settle(): Promise<void>
}

interface Needs {
  readonly app: Kysely<Schema>
  readonly live: Live
  readonly log: Log
  readonly shelf: AnswerShelf
}

export const startTallying = ({ app, live, log, shelf }: Needs): Tallying => {
  const all = new Map<string, Refreshes>()

  /** The refreshes of one form in one tenant. */
  const refreshes = (tenant: string, form: string): Refreshes => {
    const key = `${tenant} ${form}`
    const known = all.get(key) ?? refreshesOf(() => refresh(tenant, form))
    all.set(key, known)
    return known
  }
  /** False when the database could not be reached. */
  const refresh = async (tenant: string, form: string): Promise<boolean> => {
    try {
      await inTenant(app, { tenant, user: null }, (db) => tallyTenant(db, form, shelf.answers))
      return true
    } catch (fault) {
      log.warn(kindOf(fault), 'tallies wait for the database')
      return false
    }
  }
  return {
    changed: (tenant, form) => {
      live.tell(tenant, 'results')
      refreshes(tenant, form).soon()
    },
    catchUp: async (tenants, form) => {
      for (const tenant of tenants) if (await isStale(app, tenant, form)) await refreshes(tenant, form).now()
    },
    fresh: (tenant, form) => refreshes(tenant, form).finish(),
    settle: async () => {
      for (const each of all.values()) {
        await each.finish()
        each.letGo()
      }
    },
  }
}

const isStale = (app: Kysely<Schema>, tenant: string, form: string): Promise<boolean> => {
  const indicators = (formById(form)?.indicators ?? []).map((i) => i.id)
  return inTenant(app, { tenant, user: null }, (db) => talliesAreStale(db, form, indicators))
}
