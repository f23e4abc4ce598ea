import { formById } from '@lyhord/catalogue'
import type { mappings as contract } from '@lyhord/contract/resources/mappings.ts'
import { words } from '@lyhord/core'
import { refuse } from '../http/refusal.ts'
import type { Handlers } from '../http/visit.ts'
import type { TenantDb } from '../outside/database/tenant_db.ts'
import {
  deleteMapping,
  type FoundMapping,
  findMapping,
  listMappings,
  listMappingVersions,
  type MappingRow,
  saveMapping,
} from '../queries/mappings.ts'
import { findPublished } from '../queries/own_forms.ts'

const noSuchForm = words('Det formuläret finns inte här.', 'There is no such form here.')

/** How source systems are mapped. */
export const mappings = {
  'GET /api/mappings': async ({ query }, visit) =>
    visit.inTenant(async (db) => ({ mappings: (await listMappings(db, query.form)).map(shown) })),

  'PUT /api/mappings/:mapping': async ({ params, body }, visit) => {
    const { version, file } = body
    return visit.inTenant(async (db, note) => {
      if (!formById(file.form) && !(await findPublished(db, file.form)))
        throw refuse('not_valid', [{ at: 'file.form', message: noSuchForm }])
      if (!(await saveMapping(db, params.mapping, version, file, visit.house.clock.now())))
        throw await whyNotSaved(db, params.mapping)
      note({ purpose: params.mapping })
      return shown(await mustFind(db, params.mapping))
    })
  },

  'GET /api/mappings/:mapping': async ({ params, query }, visit) =>
    visit.inTenant(async (db) => {
      const found = await mustFind(db, params.mapping, query.version)
      const { form, formVersion, source, content } = found
      const versions = await listMappingVersions(db, found.id)
      return {
        ...shown(found),
        file: { format: 'lyhord-mapping-1' as const, form, formVersion, source, content },
        versions: versions.map(({ version, savedAt, savedBy }) => ({
          version,
          savedAt: savedAt.toISOString(),
          savedBy,
        })),
      }
    }),

  'DELETE /api/mappings/:mapping': async ({ params }, visit) =>
    visit.inTenant(async (db, note) => {
      if (!(await deleteMapping(db, params.mapping))) throw refuse('not_found')
      note({ purpose: params.mapping })
      return { done: true as const }
    }),
} satisfies Handlers<keyof typeof contract>

const shown = ({ id, source, form, version, savedAt, savedBy }: MappingRow) => ({
  id,
  source,
  form,
  version,
  savedAt: savedAt.toISOString(),
  savedBy,
})

const mustFind = async (db: TenantDb, id: string, version?: number): Promise<FoundMapping> => {
  const found = await findMapping(db, id, version)
  if (!found) throw refuse('not_found')
  return found
}

/** Somebody was first, and what they saved is given; or there is no such mapping. */
const whyNotSaved = async (db: TenantDb, id: string) => {
  const theirs = await findMapping(db, id)
  return theirs ? refuse('conflict', undefined, { theirs: shown(theirs) }) : refuse('not_found')
}
