import type { Pools } from '../../outside/database/open_pools.ts'
import { inTenant, type Within } from '../../outside/database/tenant_db.ts'
import { kindOf } from '../../outside/fault.ts'
import type { Live } from '../../outside/live.ts'
import type { Log } from '../../outside/log.ts'
import { writeAudit } from '../../queries/audit.ts'
import { failRelease, listUnmade, type ReleaseFault } from '../../queries/release_making.ts'
import { makeRelease, NotProtected } from './make_release.ts'
import { followMaking, type MakingProgress, type ToldProgress } from './making_progress.ts'

/** Makes releases one after the other, each in a thread of its own, while people go on working. */
export interface Releasing {
  begin(tenant: string, user: string, release: string): void
  /** Makes what a stop in between left unmade. */
  catchUp(tenants: readonly string[]): Promise<void>
  /** How far a release has come; `null` when it is not being made here. */
  progressOf(release: string): ToldProgress | null
  /** Breaks off a release that has been called off. */
  cancel(release: string): void
  /** Waits for what is under way. */
  settle(): Promise<void>
  /** Breaks off; what is not made is made at the next start. */
  stop(): Promise<void>
}

interface Needs {
  readonly pools: Pools
  readonly live: Live
  readonly log: Log
}

const waiting: ToldProgress = { stage: 'waiting', done: 0, of: 0, secondsLeft: null }

export const startReleasing = (needs: Needs): Releasing => {
  const told = new AbortController()
  const making = followMaking(() => performance.now())
  const own = new Map<string, AbortController>()
  let line = Promise.resolve()
  const make = async (within: Within, release: string): Promise<void> => {
    const calledOff = own.get(release)?.signal
    const stop = AbortSignal.any([told.signal, ...(calledOff ? [calledOff] : [])])
    await makeOne(needs, within, release, stop, (progress) => making.tell(release, progress))
    making.forget(release)
    own.delete(release)
  }
  const begin = (tenant: string, user: string, release: string): void => {
    own.set(release, new AbortController())
    line = line.then(() => make({ tenant, user }, release))
  }
  return {
    begin,
    catchUp: async (tenants) => {
      for (const tenant of tenants)
        for (const { id, user } of await inTenant(needs.pools.app, { tenant, user: null }, listUnmade))
          begin(tenant, user, id)
    },
    progressOf: (release) => making.of(release) ?? (own.has(release) ? waiting : null),
    cancel: (release) => own.get(release)?.abort(),
    settle: () => line,
    stop: async () => {
      told.abort()
      await line
    },
  }
}

const makeOne = async (
  needs: Needs,
  within: Within,
  release: string,
  stop: AbortSignal,
  tell: (progress: MakingProgress) => void,
): Promise<void> => {
  try {
    await makeRelease(needs.pools.app, within, release, stop, tell)
    needs.live.tell(within.tenant, 'results')
  } catch (fault) {
    if (stop.aborted) return
    needs.log.warn(kindOf(fault), 'a release was not made')
    await giveUp(needs, within, release, fault instanceof NotProtected ? 'protection' : 'program')
  }
}

/** Where even that cannot be written it is tried anew at the next start. */
const giveUp = async (
  { pools, live, log }: Needs,
  within: Within,
  release: string,
  fault: ReleaseFault,
): Promise<void> => {
  try {
    await inTenant(pools.app, within, async (db) => {
      if (await failRelease(db, release, fault))
        await writeAudit(db, { act: 'release_failed', purpose: release })
    })
    live.tell(within.tenant, 'results')
  } catch {
    log.warn({ fault }, 'a release waits for the database')
  }
}
