import { inTenant } from '../../outside/database/tenant_db.ts'
import { openHub } from '../../outside/hub/open_hub.ts'
import { unpublish } from '../../outside/hub/publish.ts'
import { unsubscribe } from '../../outside/hub/subscribe.ts'
import { writeAudit } from '../../queries/audit.ts'
import { listHouses, noteLeft } from '../../queries/hub.ts'
import { deleteLink, listLinks } from '../../queries/letters.ts'
import type { Place } from './place.ts'
import { takeIn } from './take_in.ts'

/** What ended. `told`: the other side knows; otherwise it keeps what it would have sent until it leaves too. */
export type Ended = { readonly withdrawn: number; readonly told: boolean } | 'unknown'

/**
 * Ends a link by its name. A region keeps of a member's submissions only those that releases were made of; a member keeps
 * its own submissions, but can no longer submit to the region.
 */
export const endLink = async (place: Place, name: string): Promise<Ended> => {
  const { pools, url } = place
  const hub = await openHub(url)
  if (!hub) return 'unknown'
  try {
    const link = (await listLinks(hub.q)).find((l) => l.name === name)
    if (!link) return 'unknown'
    if (link.kind === 'out') await unpublish(url, link.handle)
    const told = link.kind === 'out' || (await unsubscribe(hub.url, link.handle))
    await deleteLink(hub.q, link)
    const { withdrawn } = link.kind === 'in' ? await takeIn(pools, hub, link) : { withdrawn: 0 }
    for (const { id: tenant } of (await listHouses(pools.gate)).filter((h) => h.elsewhere === link.id))
      await inTenant(pools.app, { tenant, user: null }, noteLeft)
    if (link.kind === 'in')
      await inTenant(pools.app, { tenant: link.region, user: null }, (db) =>
        writeAudit(db, { act: 'hub_left', purpose: name }),
      )
    return { withdrawn, told }
  } finally {
    await hub.close()
  }
}
