import type { Clock } from '../../outside/clock.ts'
import type { Pools } from '../../outside/database/open_pools.ts'
import type { Live } from '../../outside/live.ts'
import type { Log } from '../../outside/log.ts'
import { listExpired, listUnderWay } from '../../queries/import_errands.ts'
import type { AnswerShelf } from '../answer_shelf.ts'
import { type LastingWork, startLastingWork } from '../lasting_work.ts'
import { removeOriginalsDue } from '../originals/remove_originals.ts'
import type { Tallying } from '../tallying.ts'
import { discard } from './discard.ts'
import { giveUp, runErrand } from './run_errand.ts'

interface Needs {
  readonly url: string
  readonly pools: Pools
  readonly clock: Clock
  readonly live: Live
  readonly log: Log
  readonly tallying: Tallying
  readonly shelf: AnswerShelf
}

/** The house's imports: jobs that go on by themselves, also after a stop, and rows that do not wait for ever. */
export const startImporting = ({ clock, live, tallying, shelf, ...needs }: Needs): LastingWork => {
  const { app } = needs.pools
  return startLastingWork(needs, {
    name: 'imports',
    work: async ({ tenant, id }, stop) => {
      const { changed } = await runErrand({ app, clock, stop, shelf }, tenant, id)
      if (changed !== undefined) {
        live.tell(tenant, 'collections')
        tallying.changed(tenant, changed)
      }
      live.tell(tenant, 'imports')
    },
    giveUp: async ({ tenant, id }) => {
      await giveUp({ app }, tenant, id)
      live.tell(tenant, 'imports')
    },
    find: async (db) => ({ left: await listUnderWay(db), expired: await listExpired(db, clock.now()) }),
    remove: async (db, id) => {
      await discard(db, id, 'import_expired')
    },
    tidy: (db) => removeOriginalsDue(db, clock.today()),
  })
}
