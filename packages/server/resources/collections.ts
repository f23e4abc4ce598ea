import { randomUUID } from 'node:crypto'
import type { collections as contract } from '@lyhord/contract/resources/collections.ts'
import { refuse } from '../http/refusal.ts'
import type { Handlers, Visit } from '../http/visit.ts'
import type { TenantDb } from '../outside/database/tenant_db.ts'
import { insertCollection, listCollections, updateCollection } from '../queries/collections.ts'
import { changedIn } from '../work/changed_in.ts'
import { askedIn } from '../work/own_form.ts'

/** Collections. */
export const collections = {
  'GET /api/collections': async (_, visit) =>
    visit.inTenant(async (db) => ({ collections: await listCollections(db) })),

  'POST /api/collections': async ({ body }, visit) => {
    const made = await visit.inTenant(async (db) => {
      const id = randomUUID()
      await insertCollection(db, { ...body, id, ...(await askedIn(db, body.form)) })
      return one(db, id)
    })
    return told(visit, made)
  },

  'PATCH /api/collections/:collection': async ({ params, body }, visit) => {
    const changed = await visit.inTenant(async (db, note) => {
      const before = await one(db, params.collection)
      await updateCollection(db, params.collection, body)
      const after = await one(db, params.collection)
      note({ silent: changedIn(body, before, after).length === 0 })
      return after
    })
    return told(visit, changed)
  },
} satisfies Handlers<keyof typeof contract>

const one = async (db: TenantDb, id: string) => {
  const [found] = await listCollections(db, id)
  if (!found) throw refuse('not_found')
  return found
}

const told = <T>(visit: Visit, answer: T): T => {
  visit.house.live.tell(visit.actor.tenant.id, 'collections')
  return answer
}
