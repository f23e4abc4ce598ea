import { Readable } from 'node:stream'
import { formById } from '@lyhord/catalogue'
import type { formFiles as contract } from '@lyhord/contract/resources/form_files.ts'
import type { Form, Language } from '@lyhord/core'
import { tableSchemaOf } from '@lyhord/intake/template/table_schema.ts'
import { templateOf } from '@lyhord/intake/template/template.ts'
import { refuse } from '../http/refusal.ts'
import { type Handlers, Stream } from '../http/visit.ts'
import type { TenantDb } from '../outside/database/tenant_db.ts'
import { findPublished } from '../queries/own_forms.ts'
import { wholeForm } from '../work/judges.ts'

const template = (form: Form, lang: Language): Stream =>
  new Stream(Readable.from(templateOf(form, lang)), `${form.id}_mall.xlsx`)

/** A published form of the tenant's own as it is asked, by its own name. */
const ownFormWhole = async (db: TenantDb, form: string): Promise<Form> => {
  const found = await findPublished(db, form)
  if (!found) throw refuse('not_found')
  const { id, title, version } = found.content
  return { ...wholeForm(found), id, title, version }
}

/** Files that help others to make files for a form. */
export const formFiles = {
  'GET /api/forms/:form/table-schema.json': async ({ params, query }, { lang }) => {
    const entry = formById(params.form)
    return entry ? tableSchemaOf(entry.form, query.lang ?? lang) : refuse('not_found')
  },
  'GET /api/forms/:form/template.xlsx': async ({ params, query }, { lang }) => {
    const entry = formById(params.form)
    return entry ? template(entry.form, query.lang ?? lang) : refuse('not_found')
  },
  'GET /api/own-forms/:form/table-schema.json': async ({ params, query }, visit) =>
    visit.inTenant(async (db) =>
      tableSchemaOf(await ownFormWhole(db, params.form), query.lang ?? visit.lang),
    ),
  'GET /api/own-forms/:form/template.xlsx': async ({ params, query }, visit) =>
    visit.inTenant(async (db) => template(await ownFormWhole(db, params.form), query.lang ?? visit.lang)),
} satisfies Handlers<keyof typeof contract>
