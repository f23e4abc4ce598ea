import { randomUUID } from 'node:crypto'
import { inTenant } from '../../outside/database/tenant_db.ts'
import { type Hub, makeHub } from '../../outside/hub/open_hub.ts'
import { type Lacking, lackingToReceive, settle } from '../../outside/hub/readiness.ts'
import { offerAt, subscribe, untilCopied } from '../../outside/hub/subscribe.ts'
import { writeAudit } from '../../queries/audit.ts'
import { listHouses } from '../../queries/hub.ts'
import { insertLink, type Link, listLinks } from '../../queries/letters.ts'
import { type Exchanged, exchangeAt } from './exchange.ts'
import type { Place } from './place.ts'
import { isTravelledSafely } from './safe_way.ts'

/** A member that wants to send to a region here. `codes`: the municipalities that it may speak for. */
export interface NewMember {
  readonly address: string
  readonly name: string
  readonly codes: readonly string[]
}

/** What came first, or why nothing does. */
export type Receiving =
  | { readonly copied: boolean; readonly exchanged: Exchanged }
  | { readonly lacking: readonly Lacking[]; readonly restart: boolean }
  | 'open_way'
  | 'unreachable'
  | 'other'
  | 'joined_already'
  | 'no_such_region'
  | 'name_taken'
  | 'code_taken'

/** Joins a member: subscribes to what it publishes to a region here, copies what waits, and takes it in. */
export const beginReceiving = async (place: Place, member: NewMember): Promise<Receiving> => {
  const { pools, url, embedded } = place
  if (!isTravelledSafely(member.address)) return 'open_way'
  const offer = await offerAt(member.address)
  if (typeof offer === 'string') return offer
  if (offer.taken) return 'joined_already'
  const houses = await listHouses(pools.gate)
  const region = houses.find((h) => h.id === offer.region && h.kind === 'region' && h.elsewhere === null)
  if (!region) return 'no_such_region'
  const hub = await makeHub(url)
  try {
    const links = (await listLinks(hub.q)).filter((l) => l.kind === 'in')
    const lacking = await lackingToReceive(url, links.length + 1)
    if (lacking.length > 0) {
      if (embedded)
        await settle(
          url,
          lacking.map((l) => [l.setting, l.needs] as const),
        )
      return { lacking, restart: embedded }
    }
    if (links.some((l) => l.name === member.name)) return 'name_taken'
    const own = houses.filter((h) => h.elsewhere === null && h.kind !== 'region').map((h) => h.code)
    const taken = new Set([...own, ...links.flatMap((l) => l.codes)])
    if (member.codes.some((code) => taken.has(code))) return 'code_taken'
    return await join(place, hub, region.id, member, offer.publication)
  } finally {
    await hub.close()
  }
}

const join = async (
  { pools }: Place,
  hub: Hub,
  region: string,
  { address, name, codes }: NewMember,
  publication: string,
): Promise<Receiving> => {
  const id = randomUUID()
  const link: Link = { id, kind: 'in', name, handle: `lyhord_in_${id.slice(0, 8)}`, region, codes }
  await subscribe(hub.url, { handle: link.handle, address, publication })
  await insertLink(hub.q, link)
  await inTenant(pools.app, { tenant: region, user: null }, (db) =>
    writeAudit(db, { act: 'hub_joined', purpose: `${name} ${codes.join(' ')}`.slice(0, 200) }),
  )
  const copied = await untilCopied(hub.url, link.handle)
  return { copied, exchanged: await exchangeAt(pools, hub) }
}
