import { randomUUID } from 'node:crypto'
import type { tenant as contract } from '@lyhord/contract/resources/tenant.ts'
import { refuse } from '../http/refusal.ts'
import type { Handlers } from '../http/visit.ts'
import type { TenantDb } from '../outside/database/tenant_db.ts'
import { listPurges } from '../queries/retention.ts'
import { findSettings, updateSettings } from '../queries/tenants.ts'
import { findUnit, insertUnit, listUnits, updateUnit } from '../queries/units.ts'
import { changedIn } from '../work/changed_in.ts'
import { keepOriginalsFor } from '../work/originals/remove_originals.ts'
import { purge, retentionNow } from '../work/purge.ts'

/** The tenant's own house: settings, units and retention. */
export const tenant = {
  'GET /api/tenant': async (_, visit) => visit.inTenant(findSettings),

  'PATCH /api/tenant': async ({ body }, visit) =>
    visit.inTenant(async (db, note) => {
      const before = await findSettings(db)
      await updateSettings(db, body)
      if (body.originalDays !== undefined) await keepOriginalsFor(db, body.originalDays)
      const settings = await findSettings(db)
      const changed = changedIn(body, before, settings)
      note({ purpose: changed.join(' '), silent: changed.length === 0 })
      return settings
    }),

  'GET /api/units': async (_, visit) => visit.inTenant(async (db) => ({ units: await listUnits(db) })),

  'POST /api/units': async ({ body }, visit) =>
    visit.inTenant(async (db, note) => {
      const id = randomUUID()
      note({ purpose: body.name })
      await insertUnit(db, id, body.name)
      return mustFindUnit(db, id)
    }),

  'PATCH /api/units/:unit': async ({ params, body }, visit) =>
    visit.inTenant(async (db, note) => {
      const before = await mustFindUnit(db, params.unit)
      await updateUnit(db, params.unit, body)
      const unit = await mustFindUnit(db, params.unit)
      note({ purpose: unit.name, silent: changedIn(body, before, unit).length === 0 })
      return unit
    }),

  'GET /api/retention': async (_, visit) =>
    visit.inTenant(async (db) => ({
      ...(await retentionNow(db, visit.house.clock.today())),
      purges: await listPurges(db),
    })),

  'POST /api/retention/purges': async ({ body }, { house, actor, inTenant }) => {
    const { forms, ...made } = await inTenant(async (db, note) => {
      const done = await purge(db, body.records, house.clock.today(), house.clock.now())
      note({ count: done.records, purpose: done.proof })
      return done
    })
    for (const form of forms) house.tallying.changed(actor.tenant.id, form)
    return made
  },
} satisfies Handlers<keyof typeof contract>

const mustFindUnit = async (db: TenantDb, id: string) => {
  const found = await findUnit(db, id)
  if (!found) throw refuse('not_found')
  return found
}
