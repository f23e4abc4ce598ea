import type { Pools } from '../../outside/database/open_pools.ts'
import { inTenant } from '../../outside/database/tenant_db.ts'
import type { Hub } from '../../outside/hub/open_hub.ts'
import { writeAudit } from '../../queries/audit.ts'
import { findAddressed, listAddressed } from '../../queries/hub.ts'
import { type Link, listSentIds, recallLetter, sendLetter } from '../../queries/letters.ts'
import { letterOf } from './letter.ts'

/** How many letters were sent and taken back. */
export interface SentLetters {
  readonly sent: number
  readonly recalled: number
}

/**
 * Puts what boards here have submitted to a region elsewhere into the hub's database, from where PostgreSQL carries it,
 * and takes back what is no longer submitted. It may be done again at any time.
 */
export const sendOn = async ({ app }: Pools, { q }: Pick<Hub, 'q'>, link: Link): Promise<SentLetters> => {
  const within = { tenant: link.region, user: null }
  const addressed = await inTenant(app, within, listAddressed, 'look')
  const sent = await listSentIds(q, link.region)
  const fresh = addressed.filter((s) => !sent.has(s.id))
  for (const { id, tenant } of fresh) {
    const submission = await inTenant(app, within, (db) => findAddressed(db, id), 'look')
    if (!submission) continue
    await sendLetter(q, link.region, { tenant, id, payload: letterOf(submission) })
    const { form, period } = submission
    await inTenant(app, { tenant, user: null }, (db) =>
      writeAudit(db, { act: 'tallies_sent_on', purpose: `${form} ${period} ${link.name}`.slice(0, 200) }),
    )
  }
  const now = new Set(addressed.map((s) => s.id))
  const gone = [...sent].filter((id) => !now.has(id))
  for (const id of gone) await recallLetter(q, link.region, id)
  return { sent: fresh.length, recalled: gone.length }
}
