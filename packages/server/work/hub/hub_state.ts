import { openHub } from '../../outside/hub/open_hub.ts'
import { type Incoming, incoming, type Outgoing, outgoing } from '../../outside/hub/traffic.ts'
import { listHouses } from '../../queries/hub.ts'
import { countLetters, type Link, listLinks } from '../../queries/letters.ts'
import type { Place } from './place.ts'

/** A link with what it has carried. */
export interface LinkState {
  readonly link: Link
  /** Letters sent, or taken in. */
  readonly letters: number
  readonly held: readonly { readonly why: string; readonly letters: number }[]
  readonly last: Date | null
  readonly traffic: Outgoing | Incoming | undefined
}

/** The regions that others can send to here, and the links. */
export interface HubState {
  readonly regions: readonly { readonly id: string; readonly name: string }[]
  readonly links: readonly LinkState[]
}

/** How every link is doing. */
export const hubState = async ({ pools, url }: Place): Promise<HubState> => {
  const regions = (await listHouses(pools.gate))
    .filter((h) => h.kind === 'region' && h.elsewhere === null)
    .map(({ id, name }) => ({ id, name }))
  const hub = await openHub(url)
  if (!hub) return { regions, links: [] }
  try {
    const links = await listLinks(hub.q)
    const counts = await countLetters(hub.q)
    const traffic = [...(await outgoing(hub.url)), ...(await incoming(hub.url))]
    return { regions, links: links.map((link) => stateOf(link, counts, traffic)) }
  } finally {
    await hub.close()
  }
}

const stateOf = (
  link: Link,
  counts: Awaited<ReturnType<typeof countLetters>>,
  traffic: readonly (Outgoing | Incoming)[],
): LinkState => {
  const own = counts.filter((c) =>
    link.kind === 'in' ? c.link === link.handle : c.link === null && c.region === link.region,
  )
  const latest = own.map((c) => c.last.getTime())
  return {
    link,
    letters: own.reduce((sum, c) => sum + (c.held === null ? c.letters : 0), 0),
    held: own.flatMap((c) => (c.held === null ? [] : [{ why: c.held, letters: c.letters }])),
    last: latest.length === 0 ? null : new Date(Math.max(...latest)),
    traffic: traffic.find((t) => t.handle === link.handle),
  }
}
