import { Readable } from 'node:stream'
import { formById } from '@lyhord/catalogue'
import type { formFiles as contract } from '@lyhord/contract/resources/form_files.ts'
import { tableSchemaOf } from '@lyhord/intake/template/table_schema.ts'
import { templateOf } from '@lyhord/intake/template/template.ts'
import { refuse } from '../http/refusal.ts'
import { type Handlers, Stream } from '../http/visit.ts'

/** Files that help others to make files for a form. */
export const formFiles = {
  'GET /api/forms/:form/table-schema.json': async ({ params, query }, { lang }) => {
    const entry = formById(params.form)
    return entry ? tableSchemaOf(entry.form, query.lang ?? lang) : refuse('not_found')
  },
  'GET /api/forms/:form/template.xlsx': async ({ params, query }, { lang }) => {
    const entry = formById(params.form)
    if (!entry) return refuse('not_found')
    return new Stream(Readable.from(templateOf(entry.form, query.lang ?? lang)), `${entry.form.id}_mall.xlsx`)
  },
} satisfies Handlers<keyof typeof contract>
