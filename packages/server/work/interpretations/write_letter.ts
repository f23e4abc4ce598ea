import type { Pools } from '../../outside/database/open_pools.ts'
import { inTenant } from '../../outside/database/tenant_db.ts'
import type { SendMail } from '../../outside/mail.ts'
import { noteMailed, takeLetter } from '../../queries/notices.ts'
import { letterTo } from './letter.ts'

/** Somebody to write to; ids alone. */
export interface Errand {
  readonly tenant: string
  readonly user: string
}

/** How it went to write: there was nothing to tell, it is to wait so many seconds, or the letter was handed over or not. */
export type Written =
  | { readonly is: 'nothing' | 'sent' }
  | { readonly is: 'wait'; readonly seconds: number }
  | { readonly is: 'failed'; readonly fault: unknown }

/** Writes to somebody about what is new and has not been told. */
export const writeLetter = async (
  pools: Pools,
  send: SendMail,
  { tenant, user }: Errand,
): Promise<Written> => {
  const within = { tenant, user: null }
  const letter = await inTenant(pools.app, within, (db) => takeLetter(db, user))
  if (letter === undefined) return { is: 'nothing' }
  if ('wait' in letter) return { is: 'wait', seconds: letter.wait }
  try {
    await send(letterTo(letter.email, letter.origin, letter.language))
  } catch (fault) {
    return { is: 'failed', fault }
  }
  await inTenant(pools.app, within, (db) => noteMailed(db, user, letter.until))
  return { is: 'sent' }
}
