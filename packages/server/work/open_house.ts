import { forms } from '@lyhord/catalogue'
import type { House } from '../house.ts'
import { type Clock, systemClock } from '../outside/clock.ts'
import { analyze } from '../outside/database/analyze.ts'
import { connectLive } from '../outside/database/live_between_servers.ts'
import { migrate } from '../outside/database/migrate.ts'
import { openPools, type Pools } from '../outside/database/open_pools.ts'
import { type Live, openLive } from '../outside/live.ts'
import { type Log, openLog } from '../outside/log.ts'
import type { SendMail } from '../outside/mail.ts'
import { openSecretBox } from '../outside/secret_box.ts'
import { type BegunAs, beginInstallation, listTenantIds } from '../queries/installation.ts'
import { version } from '../version.ts'
import { openAnswerShelf } from './answer_shelf.ts'
import { openBackgroundWork } from './background_work.ts'
import { openComparisonShelf } from './comparison/compared/comparison_shelf.ts'
import { makeDemonstration } from './demonstration/make_demonstration.ts'
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
  /** Other servers may run on the same database: open pages hear what is saved there too. */
  readonly othersToo?: boolean
  /** How a new installation begins. */
  readonly begin: BegunAs
  readonly log?: Log
  readonly clock?: Clock
  /** That open data is given under, as an address; CC0 1.0 when none is named. */
  readonly licence?: string | undefined
  /** Where Kolada's interface is reached; its own address when none is named. */
  readonly kolada?: string | undefined
  /** Without it no e-mail is sent. */
  readonly send?: SendMail | undefined
}

/** Opens a house on a database: brings it to this version, makes the demonstration at the first start, catches up. */
export const openHouse = async (options: HouseOptions): Promise<OpenHouse> => {
  const { url, log = openLog('info'), clock = systemClock, dataDir } = options
  await migrate(url)
  const pools = openPools(url)
  const { live, stopHearing } = openLiveOn(options)
  const shelf = openAnswerShelf()
  const tallying = startTallying({ app: pools.app, live, log, shelf })
  const { begunAs, made, tenants } = await begin(options, pools, clock)
  for (const { form } of forms) await tallying.catchUp(tenants, form.id)
  const own = { pools, clock, live, log, tallying, shelf, version }
  const background = openBackgroundWork({ ...own, url, send: options.send })
  const house: House = {
    ...own,
    ...background.work,
    compared: openComparisonShelf(),
    licence: options.licence ?? 'https://creativecommons.org/publicdomain/zero/1.0/',
    kolada: options.kolada ?? 'https://api.kolada.se/v3',
    dataDir,
    begunAs,
    setupCode: makeSetupCode(tenants.length === 0),
    box: await openSecretBox(dataDir),
  }
  await background.begin(tenants)
  const close = async (): Promise<void> => {
    await stopHearing()
    await background.stop()
    await tallying.settle()
    await pools.close()
  }
  return { house, begunAs, made, close }
}

/** Begins a new installation as it was asked to; tells whose it is now. */
const begin = async ({ url, begin: as }: HouseOptions, pools: Pools, clock: Clock) => {
  const { begunAs } = await beginInstallation(pools.gate, as)
  const made =
    begunAs === 'demonstration' &&
    (await makeDemonstration(pools, await listTenantIds(pools.gate), clock.now()))
  if (made) await analyze(url)
  return { begunAs, made, tenants: await listTenantIds(pools.gate) }
}

const openLiveOn = ({ url, othersToo = false }: HouseOptions) => {
  if (!othersToo) return { live: openLive(), stopHearing: async () => undefined }
  const between = connectLive(url, {
    heard: (tenant, event) => live.hear(tenant, event),
    up: () => live.hearAll(),
  })
  const live: Live = openLive(between.send)
  return { live, stopHearing: between.stop }
}
