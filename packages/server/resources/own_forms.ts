import type { ownForms as contract } from '@lyhord/contract/resources/own_forms.ts'
import { refuse } from '../http/refusal.ts'
import type { Handlers } from '../http/visit.ts'
import { findCollection } from '../queries/collections.ts'
import { deleteOwnFormDraft, listOwnForms } from '../queries/own_forms.ts'
import { judgeIn } from '../work/judges.ts'
import { mustFind, ownFormRow, publishOwn, saveOwnForm, shownOwnForm } from '../work/own_form.ts'

/** Questions and small forms of the tenant's own. */
export const ownForms = {
  'GET /api/own-forms': async (_, visit) =>
    visit.inTenant(async (db) => ({ forms: (await listOwnForms(db)).map(ownFormRow) })),

  'GET /api/own-forms/:form': async ({ params }, visit) =>
    visit.inTenant(async (db) => shownOwnForm(await mustFind(db, params.form))),

  'PUT /api/own-forms/:form': async ({ params, body }, visit) =>
    visit.inTenant(async (db, note) => {
      note({ purpose: params.form })
      return shownOwnForm(await saveOwnForm(db, params.form, body))
    }),

  'POST /api/own-forms/:form/publication': async ({ params, body }, visit) =>
    visit.inTenant(async (db, note) => {
      const published = await publishOwn(db, params.form, body.revision)
      note({ purpose: published.ownForm })
      return shownOwnForm(published)
    }),

  'DELETE /api/own-forms/:form': async ({ params }, visit) =>
    visit.inTenant(async (db, note) => {
      note({ purpose: params.form })
      if (!(await deleteOwnFormDraft(db, params.form))) throw refuse('not_found')
      return { done: true as const }
    }),

  'GET /api/collections/:collection/form': async ({ params }, visit) =>
    visit.inTenant(async (db) => {
      const found = await findCollection(db, params.collection)
      if (!found) throw refuse('not_found')
      return { form: (await judgeIn(db, found)).form }
    }),
} satisfies Handlers<keyof typeof contract>
