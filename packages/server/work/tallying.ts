import { formById } from '@lyhord/catalogue'
import type { Kysely } from 'kysely'
import { inTenant } from '../outside/database/tenant_db.ts'
import type { Live } from '../outside/live.ts'
import type { Log } from '../outside/log.ts'
import type { Schema } from '../queries/schema.ts'
import { talliesAreStale } from '../queries/tallies.ts'
import type { AnswerShelf } from './answer_shelf.ts'
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

/** The refreshes of one form in one tenant: at most one waits and one runs. */
interface Line {
  readonly tenant: string
  readonly form: string
  waiting?: NodeJS.Timeout | undefined
  running?: Promise<void> | undefined
  /** Milliseconds that the latest one took. */
  took: number
}

/**
 * Milliseconds: many saves in a row make one refresh, and whoever looks at the results of what has just come is answered
 * first. While refreshes take long, they get a tenth of the time at most.
 */
const shortestPause = 2_000
const pauseAfter = ({ took }: Line): number => Math.max(shortestPause, took * 9)
const pauseWhenAway = 2_000

export const startTallying = ({ app, live, log, shelf }: Needs): Tallying => {
  const lines = new Map<string, Line>()

  const lineOf = (tenant: string, form: string): Line => {
    const key = `${tenant} ${form}`
    const line = lines.get(key) ?? { tenant, form, took: 0 }
    lines.set(key, line)
    return line
  }

  /** False when the database could not be reached. */
  const refresh = async (line: Line): Promise<boolean> => {
    const began = performance.now()
    try {
      await inTenant(app, { tenant: line.tenant, user: null }, (db) =>
        tallyTenant(db, line.form, shelf.answers),
      )
      return true
    } catch (fault) {
      log.warn({ fault: fault instanceof Error ? fault.name : 'unknown' }, 'tallies wait for the database')
      return false
    } finally {
      line.took = performance.now() - began
    }
  }

  const run = async (line: Line): Promise<void> => {
    line.waiting = undefined
    await line.running
    line.running = refresh(line).then((done) => {
      line.running = undefined
      if (!done) wait(line, pauseWhenAway)
    })
    await line.running
  }

  const wait = (line: Line, pause: number): void => {
    line.waiting ??= setTimeout(() => void run(line), pause).unref()
  }

  const finish = async (line: Line): Promise<void> => {
    const wasWaiting = line.waiting !== undefined
    clearTimeout(line.waiting)
    line.waiting = undefined
    await line.running
    if (wasWaiting && !(await refresh(line))) wait(line, pauseWhenAway)
  }

  return {
    changed: (tenant, form) => {
      live.tell(tenant, 'results')
      const line = lineOf(tenant, form)
      wait(line, pauseAfter(line))
    },
    catchUp: async (tenants, form) => {
      const indicators = (formById(form)?.indicators ?? []).map((i) => i.id)
      for (const tenant of tenants) {
        const stale = await inTenant(app, { tenant, user: null }, (db) =>
          talliesAreStale(db, form, indicators),
        )
        if (stale) await refresh(lineOf(tenant, form))
      }
    },
    fresh: (tenant, form) => finish(lineOf(tenant, form)),
    settle: async () => {
      for (const line of lines.values()) {
        await finish(line)
        clearTimeout(line.waiting)
      }
    },
  }
}
