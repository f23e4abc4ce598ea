import type { originals as contract } from '@lyhord/contract/resources/originals.ts'
import { refuse } from '../http/refusal.ts'
import type { Handlers } from '../http/visit.ts'
import { findImport } from '../queries/imports.ts'
import { deleteOriginal, findOriginal, findPart, type KeptOriginal } from '../queries/originals.ts'
import { findSettings } from '../queries/tenants.ts'
import { keepPart } from '../work/originals/keep_original.ts'

/** Sealed originals of imports. */
export const originals = {
  'GET /api/originals': async (_, visit) =>
    visit.inTenant(async (db) => ({ days: (await findSettings(db)).originalDays })),

  'GET /api/imports/:import/original': async ({ params }, visit) =>
    visit.inTenant(async (db) => {
      if (!(await findImport(db, params.import))) throw refuse('not_found')
      return shown(await findOriginal(db, params.import, visit.house.clock.today()))
    }),

  'PUT /api/imports/:import/original/:part': async ({ params, body }, visit) =>
    visit.inTenant(async (db, note) => {
      const { sealed, ...sealing } = body
      const part = { number: params.part, sealed: Buffer.from(sealed, 'base64') }
      const kept = await keepPart(db, { id: params.import, ...sealing }, part, visit.house.clock)
      note({ purpose: params.import, silent: !kept.completed })
      return shown(kept.original)
    }),

  'GET /api/imports/:import/original/:part': async ({ params }, visit) =>
    visit.inTenant(async (db, note) => {
      const sealed = await findPart(db, params.import, params.part, visit.house.clock.today())
      if (!sealed) throw refuse('not_found')
      /* One entry: without the first part, which holds the secret of the rest under the key, no other can be opened. */
      note({ purpose: params.import, silent: params.part > 0 })
      return { sealed: sealed.toString('base64') }
    }),

  'DELETE /api/imports/:import/original': async ({ params }, visit) =>
    visit.inTenant(async (db, note) => {
      note({ purpose: params.import })
      if (!(await deleteOriginal(db, params.import))) throw refuse('not_found')
      return { done: true as const }
    }),
} satisfies Handlers<keyof typeof contract>

const shown = (found: KeptOriginal | undefined) => {
  if (!found) return { original: null }
  const { seal: _, ...original } = found
  return { original }
}
