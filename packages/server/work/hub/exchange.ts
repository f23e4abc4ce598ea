import type { Pools } from '../../outside/database/open_pools.ts'
import { type Hub, openHub } from '../../outside/hub/open_hub.ts'
import { isCopied } from '../../outside/hub/subscribe.ts'
import { alone, listLinks } from '../../queries/letters.ts'
import { type SentLetters, sendOn } from './send_on.ts'
import { type TakenIn, takeIn } from './take_in.ts'

/** What came of going through the post of every link, once. */
export interface Exchanged extends SentLetters, TakenIn {}

const nothing: Exchanged = { sent: 0, recalled: 0, taken: 0, withdrawn: 0, held: 0 }

/**
 * Sends on what has been submitted to regions elsewhere and takes in what has arrived; nothing where this installation
 * has no hub, or while another process is at it.
 */
export const exchange = async (pools: Pools, url: string): Promise<Exchanged> => {
  const hub = await openHub(url)
  if (!hub) return nothing
  try {
    return await exchangeAt(pools, hub)
  } finally {
    await hub.close()
  }
}

/** The same, at a hub that is open already. */
export const exchangeAt = async (pools: Pools, hub: Hub): Promise<Exchanged> => {
  const done = await alone(hub.q, async (q) => {
    const sum = { ...nothing }
    for (const link of await listLinks(q)) {
      if (link.kind === 'in' && !(await isCopied(hub.url, link.handle))) continue
      const came = link.kind === 'out' ? await sendOn(pools, { q }, link) : await takeIn(pools, { q }, link)
      for (const [of, more] of Object.entries(came)) if (isCount(of)) sum[of] += more
    }
    return sum
  })
  return done ?? nothing
}

const isCount = (of: string): of is keyof Exchanged => of in nothing
