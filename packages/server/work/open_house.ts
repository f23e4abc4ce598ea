import { forms } from '@lyhord/catalogue'
import type { House } from '../house.ts'
import { type Clock, systemClock } from '../outside/clock.ts'
import { analyze } from '../outside/database/analyze.ts'
import { connectLive } from '../outside/database/live_between_servers.ts'
import { migrate } from '../outside/database/migrate.ts'
import { openPools } from '../outside/database/open_pools.ts'
import { type Live, openLive } from '../outside/live.ts'
import { type Log, openLog } from '../outside/log.ts'
import type { SendMail } from '../outside/mail.ts'
import { openSecretBox } from '../outside/secret_box.ts'
import { type BegunAs, beginInstallation, listTenantIds } from '../queries/installation.ts'
import { version } from '../version.ts'
import { openAnswerShelf } from './answer_shelf.ts'
import { openComparisonShelf } from './comparison/compared/comparison_shelf.ts'
import { startDemonstrating } from './comparison/demonstrating.ts'
import { startReleasing } from './comparison/releasing.ts'
import { makeDemonstration } from './demonstration/make_demonstration.ts'
import { startExchanging } from './hub/exchanging.ts'
import { startImporting } from './import/importing.ts'
import { startNoticing } from './interpretations/noticing.ts'
import { startReporting } from './report/reporting.ts'
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
  const { url, log = openLog('info'), clock = systemClock } = options
  await migrate(url)
  const pools = openPools(url)
  const { live, stopHearing } = openLiveOn(options)
  const shelf = openAnswerShelf()
  const tallying = startTallying({ app: pools.app, live, log, shelf })
  const { begunAs } = await beginInstallation(pools.gate, options.begin)
  const made =
    begunAs === 'demonstration' &&
    (await makeDemonstration(pools, await listTenantIds(pools.gate), clock.now()))
  if (made) await analyze(url)
  const tenants = await listTenantIds(pools.gate)
  for (const { form } of forms) await tallying.catchUp(tenants, form.id)
  const importing = startImporting({ url, pools, clock, live, log, tallying })
  const releasing = startReleasing({ pools, live, log })
  const demonstrating = startDemonstrating({ pools, live, log })
  const reporting = startReporting({ url, pools, clock, log, shelf, program: `Lyhörd ${version}` })
  const noticing = startNoticing({ url, pools, log, send: options.send })
  const house: House = {
    pools,
    clock,
    live,
    log,
    tallying,
    importing,
    releasing,
    reporting,
    demonstrating,
    noticing,
    shelf,
    compared: openComparisonShelf(),
    version,
    licence: options.licence ?? 'https://creativecommons.org/publicdomain/zero/1.0/',
    kolada: options.kolada ?? 'https://api.kolada.se/v3',
    dataDir: options.dataDir,
    begunAs,
    setupCode: makeSetupCode(tenants.length === 0),
    box: await openSecretBox(options.dataDir),
  }
  const exchanging = startExchanging({ url, pools, log })
  importing.begin()
  reporting.begin()
  noticing.look()
  await releasing.catchUp(tenants)
  return {
    house,
    begunAs,
    made,
    close: () =>
      exchanging
        .stop()
        .then(stopHearing)
        .then(() => closeHouse(house)),
  }
}

const openLiveOn = ({ url, othersToo = false }: HouseOptions) => {
  if (!othersToo) return { live: openLive(), stopHearing: async () => undefined }
  const between = connectLive(url, {
    heard: (tenant, event) => live.hear(tenant, event),
    back: () => live.hearAll(),
  })
  const live: Live = openLive(between.send)
  return { live, stopHearing: between.stop }
}

const closeHouse = async ({
  importing,
  releasing,
  reporting,
  demonstrating,
  noticing,
  tallying,
  pools,
}: House): Promise<void> => {
  await importing.stop()
  await reporting.stop()
  await demonstrating.stop()
  await releasing.stop()
  await noticing.stop()
  await tallying.settle()
  await pools.close()
}
