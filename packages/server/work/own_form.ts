import { formById } from '@lyhord/catalogue'
import { type Form, publishForm, questionsOf, words } from '@lyhord/core'
import { refuse } from '../http/refusal.ts'
import type { TenantDb } from '../outside/database/tenant_db.ts'
import {
  findOwnForm,
  findPublished,
  insertOwnForm,
  type OwnFormRow,
  publishOwnForm,
  updateOwnForm,
} from '../queries/own_forms.ts'
import { wholeForm } from './judges.ts'
import { flawsOf } from './own_form_flaws.ts'

/** What a person saves: the form itself, and the one of the catalogue that it adds questions to. */
export interface SavedForm {
  readonly revision: number
  readonly extends: string | null
  readonly content: Form
}

/** An own form in a list. */
export const ownFormRow = (row: OwnFormRow) => ({
  form: row.form,
  version: row.version,
  title: row.content.title,
  extends: row.extends,
  questions: questionsOf(row.content).length,
  minutes: row.content.minutes,
  publishedAt: row.publishedAt?.toISOString() ?? null,
  savedAt: row.savedAt.toISOString(),
  savedBy: row.savedBy,
})

/** An own form whole, with what the linter finds in it as it would be asked. */
export const shownOwnForm = (row: OwnFormRow) => ({
  ...ownFormRow(row),
  revision: row.revision,
  content: row.content,
  flaws: flawsOf(row).map(({ lint, severity, at, message }) => ({ lint, severity, at, message })),
})

/** Saves a draft; after a published version it is the next one. Its id and version are the house's own. */
export const saveOwnForm = async (db: TenantDb, form: string, asked: SavedForm): Promise<OwnFormRow> => {
  if (asked.extends !== null && !formById(asked.extends))
    throw refuse('not_valid', [{ at: 'extends', message: noBase }])
  const latest = await findOwnForm(db, form)
  const isDraft = latest !== undefined && latest.publishedAt === null
  if ((latest?.revision ?? 0) !== asked.revision) throw refuse('conflict')
  const version = isDraft ? latest.version : (latest?.version ?? 0) + 1
  const draft = { form, version, extends: asked.extends, content: { ...asked.content, id: form, version } }
  const saved = isDraft ? await updateOwnForm(db, draft, asked.revision) : await insertOwnForm(db, draft)
  if (!saved) throw refuse('conflict')
  return mustFind(db, form)
}

const noBase = words('Det formuläret finns inte att bygga ut.', 'There is no such form to add to.')

/** Publishes the draft that was seen, unless the linter finds an error in it. */
export const publishOwn = async (db: TenantDb, form: string, revision: number): Promise<OwnFormRow> => {
  const draft = await mustFind(db, form)
  if (draft.publishedAt !== null) throw refuse('not_in_this_state')
  if (draft.revision !== revision) throw refuse('conflict')
  const errors = flawsOf(draft).filter((flaw) => flaw.severity === 'error')
  if (errors.length > 0 || !publishForm(wholeForm(draft)).published)
    throw refuse(
      'form_flawed',
      errors.map(({ at, message }) => ({ at, message })),
    )
  if (!(await publishOwnForm(db, draft))) throw refuse('conflict')
  return mustFind(db, form)
}

export const mustFind = async (db: TenantDb, form: string): Promise<OwnFormRow> => {
  const found = await findOwnForm(db, form)
  if (!found) throw refuse('not_found')
  return found
}

/** What a new collection asks: a form of the catalogue, or the latest published version of an own one. */
export const askedIn = async (db: TenantDb, asked: string) => {
  const known = formById(asked)
  if (known) return { form: asked, formVersion: known.form.version, ownForm: null }
  const own = await findPublished(db, asked)
  if (!own) throw refuse('not_valid', [{ at: 'form', message: noForm }])
  const whole = wholeForm(own)
  return { form: whole.id, formVersion: whole.version, ownForm: own.ownForm }
}

const noForm = words('Det finns inget sådant publicerat formulär.', 'There is no such published form.')
