import { randomUUID } from 'node:crypto'
import { regionCode } from '@lyhord/catalogue/area/region_code.ts'
import type { Pools } from '../../outside/database/open_pools.ts'
import { inTenant } from '../../outside/database/tenant_db.ts'
import { refuseCopies } from '../../outside/hub/no_copies.ts'
import { makeHub } from '../../outside/hub/open_hub.ts'
import { publish, unpublish } from '../../outside/hub/publish.ts'
import { type Lacking, lackingToSend, settle } from '../../outside/hub/readiness.ts'
import { addressHere, type OpenDoor, openDoors } from '../../outside/hub/tight.ts'
import { newPassword } from '../../outside/postgres/access.ts'
import { listHouses, saveHouseElsewhere } from '../../queries/hub.ts'
import { insertLink, listLinks } from '../../queries/letters.ts'
import { exchangeAt } from './exchange.ts'
import type { Place } from './place.ts'

/** A region in another database, as it tells of itself. */
export interface FarRegion {
  readonly id: string
  readonly name: string
}

/** The address to hand to the region, or why there is none. `restart`: settled, and holds from the next start. */
export type Sending =
  | { readonly address: string }
  | { readonly lacking: readonly Lacking[]; readonly restart: boolean }
  | { readonly open: readonly OpenDoor[] }
  | 'known'

/** How much of the log is kept for a region that is away; beyond it the region copies anew. */
const keptForTheAbsent = '10GB'

/**
 * Makes a region elsewhere one that boards here can submit to, and lets it read their letters and nothing else, which is
 * tried before anybody is given the address.
 */
export const beginSending = async ({ pools, url, embedded }: Place, region: FarRegion): Promise<Sending> => {
  const houses = await listHouses(pools.gate)
  const own = houses.find((h) => h.id === region.id)
  if (own && own.elsewhere === null) return 'known'
  const lacking = await lackingToSend(url)
  if (lacking.length > 0) return settleToSend(url, embedded, lacking)
  const hub = await makeHub(url)
  try {
    if ((await listLinks(hub.q)).some((l) => l.region === region.id || l.name === region.name)) return 'known'
    const link = randomUUID()
    const [handle, password] = [`lyhord_out_${link.slice(0, 8)}`, newPassword()]
    if (embedded) await refuseCopies(url)
    await publish(url, { handle, region: region.id, password })
    const address = addressHere(url, handle, password)
    const open = await openDoors(url, address)
    if (open.length > 0) {
      await unpublish(url, handle)
      return { open }
    }
    await saveRegion(pools, region, link)
    await insertLink(hub.q, {
      id: link,
      kind: 'out',
      name: region.name,
      handle,
      region: region.id,
      codes: [],
    })
    await exchangeAt(pools, hub)
    return { address }
  } finally {
    await hub.close()
  }
}

const settleToSend = async (
  url: string,
  embedded: boolean,
  lacking: readonly Lacking[],
): Promise<Sending> => {
  if (embedded)
    await settle(url, [
      ['wal_level', 'logical'],
      ['max_slot_wal_keep_size', keptForTheAbsent],
    ])
  return { lacking, restart: embedded }
}

const saveRegion = ({ app }: Pools, { id, name }: FarRegion, link: string): Promise<void> =>
  inTenant(app, { tenant: id, user: null }, (db) =>
    saveHouseElsewhere(db, { code: regionCode, name, kind: 'region' }, link),
  )
