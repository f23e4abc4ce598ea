import { forms } from '@lyhord/catalogue'
import type { House } from '../house.ts'
import { type Clock, systemClock } from '../outside/clock.ts'
import { analyze } from '../outside/database/analyze.ts'
import { migrate } from '../outside/database/migrate.ts'
import { openPools } from '../outside/database/open_pools.ts'
import { openLive } from '../outside/live.ts'
import { type Log, openLog } from '../outside/log.ts'
import { openSecretBox } from '../outside/secret_box.ts'
import { type BegunAs, beginInstallation, listTenantIds } from '../queries/installation.ts'
import { version } from '../version.ts'
import { openAnswerShelf } from './answer_shelf.ts'
import { startReleasing } from './comparison/releasing.ts'
import { makeDemonstration } from './demonstration/make_demonstration.ts'
import { startImporting } from './import/importing.ts'
import { makeSetupCode } from './setup_code.ts'
import { startTallying } from './tallying.ts'

export interface OpenHouse {
  readonly house: House
  readonly begunAs: BegunAs
  /** The demonstration was made at this start. */
  readonly made: boolean
  close(): Promise<void>
}

export interface HouseOptions {
  readonly url: string
  readonly dataDir: string
  /** How a new installation begins. */
  readonly begin: BegunAs
  readonly log?: Log
  readonly clock?: Clock
}

/** Opens a house on a database: brings it to this version, makes the demonstration at the first start, catches up. */
export const openHouse = async (options: HouseOptions): Promise<OpenHouse> => {
  const { url, log = openLog('info'), clock = systemClock } = options
  await migrate(url)
  const pools = openPools(url)
  const live = openLive()
  const tallying = startTallying({ app: pools.app, live, log })
  const { begunAs } = await beginInstallation(pools.gate, options.begin)
  const made =
    begunAs === 'demonstration' &&
    (await makeDemonstration(pools, await listTenantIds(pools.gate), clock.now()))
  if (made) await analyze(url)
  const tenants = await listTenantIds(pools.gate)
  for (const { form } of forms) await tallying.catchUp(tenants, form.id)
  const importing = startImporting({ url, pools, clock, live, log, tallying })
  const releasing = startReleasing({ pools, live, log })
  const house: House = {
    pools,
    clock,
    live,
    log,
    tallying,
    importing,
    releasing,
    shelf: openAnswerShelf(),
    version,
    dataDir: options.dataDir,
    begunAs,
    setupCode: makeSetupCode(tenants.length === 0),
    box: await openSecretBox(options.dataDir),
  }
  importing.begin()
  await releasing.catchUp(tenants)
  return { house, begunAs, made, close: () => closeHouse(house) }
}

const closeHouse = async ({ importing, releasing, tallying, pools }: House): Promise<void> => {
  await importing.stop()
  await releasing.stop()
  await tallying.settle()
  await pools.close()
}
