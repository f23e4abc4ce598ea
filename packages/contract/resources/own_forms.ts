import { words as w } from '@lyhord/core'
import { z } from 'zod'
import { form } from '../form_file/form.ts'
import { endpoint } from '../frame/endpoint.ts'
import { counter, done, id, moment, ownFormId, words } from '../frame/shapes.ts'

const row = z.object({
  form: ownFormId,
  version: z.number(),
  title: words,
  /** The form of the catalogue that these questions are added to; `null` when it stands alone. */
  extends: z.string().nullable(),
  questions: z.number(),
  minutes: z.number(),
  /** `null` while it is a draft. */
  publishedAt: moment.nullable(),
  savedAt: moment,
  savedBy: z.string(),
})

const flaw = z.object({
  lint: z.string(),
  severity: z.enum(['error', 'warning']),
  at: z.string(),
  message: words,
})

const shown = row.extend({
  /** Counts the savings of the draft: what the next one must have seen. */
  revision: z.number(),
  content: form,
  /** What the linter finds; errors stop it from being published. */
  flaws: z.array(flaw),
})

const ofForm = z.object({ form: ownFormId })

/** Questions and small forms of a tenant's own. They never leave it: no tally reads them. */
export const ownForms = {
  'GET /api/own-forms': endpoint({
    summary: w('Egna formulär', 'Own forms'),
    access: 'form.manage',
    output: z.object({ forms: z.array(row) }),
  }),
  'GET /api/own-forms/:form': endpoint({
    summary: w('Ett eget formulär, senaste versionen', 'An own form, its latest version'),
    access: 'form.manage',
    params: ofForm,
    output: shown,
    problems: ['not_found'],
  }),
  'PUT /api/own-forms/:form': endpoint({
    summary: w('Spara ett utkast', 'Save a draft'),
    access: 'form.manage',
    params: ofForm,
    /** `revision`: the one the writer saw, 0 for a new form. After a published version the draft is the next one. */
    body: z.object({
      revision: counter,
      extends: z.string().max(64).nullable(),
      content: form,
    }),
    output: shown,
    problems: ['conflict', 'not_valid', 'personal_number'],
    audit: 'own_form_saved',
  }),
  'POST /api/own-forms/:form/publication': endpoint({
    summary: w('Publicera', 'Publish'),
    access: 'form.manage',
    params: ofForm,
    body: z.object({ revision: counter.min(1) }),
    output: shown,
    problems: ['not_found', 'conflict', 'form_flawed', 'not_in_this_state'],
    audit: 'own_form_published',
  }),
  'DELETE /api/own-forms/:form': endpoint({
    summary: w('Ta bort ett utkast', 'Delete a draft'),
    access: 'form.manage',
    params: ofForm,
    output: done,
    problems: ['not_found'],
    audit: 'own_form_removed',
  }),
  'GET /api/collections/:collection/form': endpoint({
    summary: w('Formuläret i en insamling, med egna frågor', 'The form of a collection, with own questions'),
    access: 'collection.read',
    params: z.object({ collection: id }),
    output: z.object({ form }),
    problems: ['not_found'],
  }),
}
