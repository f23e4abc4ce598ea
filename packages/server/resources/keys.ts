import { randomUUID } from 'node:crypto'
import type { keys as contract } from '@lyhord/contract/resources/keys.ts'
import { refuse } from '../http/refusal.ts'
import type { Handlers } from '../http/visit.ts'
import type { TenantDb } from '../outside/database/tenant_db.ts'
import {
  countChildren,
  holdKeyInUse,
  importUnderWay,
  insertKey,
  insertKeyChange,
  listKeys,
  relinkChildren,
  retireKey,
} from '../queries/keys.ts'

/** Check values of keys, and the change from one key to another. */
export const keys = {
  'GET /api/keys': async (_, visit) => visit.inTenant(allKeys),

  'POST /api/keys': async ({ body: { check, made, replaces } }, { house, inTenant, actor }) => {
    const answer = await inTenant(async (db, note) => {
      note({ purpose: nameOf(check) })
      const inUse = await holdKeyInUse(db)
      if (inUse === check) return allKeys(db)
      if (inUse !== replaces) throw refuse('conflict')
      if (inUse !== null && (await importUnderWay(db))) throw refuse('imports_wait')
      const now = house.clock.now()
      if (inUse !== null) await retireKey(db, now)
      if (!(await insertKey(db, { check, made, now }))) throw refuse('already_taken')
      return allKeys(db)
    })
    house.live.tell(actor.tenant.id, 'keys')
    return answer
  },

  'POST /api/keys/:check/pairs': async ({ params, body }, { house, inTenant, actor }) => {
    const answer = await inTenant(async (db, note) => {
      const known = await listKeys(db)
      if ((await holdKeyInUse(db)) !== params.check) throw refuse('not_found')
      if (!known.some((k) => k.check === body.from && k.retiredAt !== null)) throw refuse('not_found')
      if (await importUnderWay(db)) throw refuse('imports_wait')
      const { from, pairs, proof } = body
      const linked = await relinkChildren(db, pairs)
      const made = { id: randomUUID(), from, to: params.check, pairs: pairs.length, linked, proof }
      await insertKeyChange(db, { ...made, now: house.clock.now() })
      note({ count: linked, purpose: `${nameOf(from)} ${nameOf(params.check)}` })
      return { linked, left: (await countChildren(db)).left }
    })
    house.live.tell(actor.tenant.id, 'collections')
    house.live.tell(actor.tenant.id, 'keys')
    return answer
  },
} satisfies Handlers<keyof typeof contract>

/** The start of the check value: what people read aloud. */
const nameOf = (check: string): string => check.slice(0, 8)

const allKeys = async (db: TenantDb) => ({ keys: await listKeys(db), children: await countChildren(db) })
