import { openHub } from '../../outside/hub/open_hub.ts'
import { addressOf, offerAt, subscribe, unsubscribe, untilCopied } from '../../outside/hub/subscribe.ts'
import { alone, deleteArrived, listLinks } from '../../queries/letters.ts'
import { type Exchanged, exchangeAt } from './exchange.ts'
import type { Place } from './place.ts'
import { isTravelledSafely } from './safe_way.ts'

/** What came of it; `unreachable`: nothing was changed. */
export type Copied =
  | { readonly copied: boolean; readonly exchanged: Exchanged }
  | 'unknown'
  | 'unreachable'
  | 'open_way'
  | 'busy'

/**
 * Copies all that a member has to send anew: after a loss, or when its address is another one. Until that is done
 * nothing is taken in or withdrawn, so that what is only half there is not mistaken for what has been taken back.
 */
export const copyAnew = async ({ pools, url }: Place, name: string, moved?: string): Promise<Copied> => {
  const hub = await openHub(url)
  if (!hub) return 'unknown'
  try {
    const link = (await listLinks(hub.q)).find((l) => l.name === name && l.kind === 'in')
    const address = link && (moved ?? (await addressOf(hub.url, link.handle)))
    if (!link || address === undefined) return 'unknown'
    if (!isTravelledSafely(address)) return 'open_way'
    const offer = await offerAt(address)
    if (typeof offer === 'string' || offer.region !== link.region) return 'unreachable'
    const copied = await alone(hub.q, async (q) => {
      await unsubscribe(hub.url, link.handle)
      await deleteArrived(q, link.handle)
      await subscribe(hub.url, { handle: link.handle, address, publication: offer.publication })
      return untilCopied(hub.url, link.handle)
    })
    if (copied === undefined) return 'busy'
    return { copied, exchanged: await exchangeAt(pools, hub) }
  } finally {
    await hub.close()
  }
}
