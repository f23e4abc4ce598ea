import { formById } from '@lyhord/catalogue'
import { extendForm, type Form, type Judge, judgeOf } from '@lyhord/core'
import type { TenantDb } from '../outside/database/tenant_db.ts'
import { findPublished, type OwnFormRow } from '../queries/own_forms.ts'

const judges = new Map<string, Judge>()

/** Own forms that are kept compiled, the latest asked for last; a tenant has a handful. */
const mostOwn = 500
const own = new Map<string, Judge>()

/** The judge of a form of the catalogue, compiled once. A record names its form; an unknown one is a fault. */
export const judgeFor = (formId: string): Judge => {
  const known = judges.get(formId)
  if (known) return known
  const judge = judgeOf(inCatalogue(formId))
  judges.set(formId, judge)
  return judge
}

const inCatalogue = (formId: string): Form => {
  const entry = formById(formId)
  if (!entry) throw new Error(`no form ${formId} in the catalogue`)
  return entry.form
}

/** What says by which form something is judged: a collection's or a record's form, and the own version it adds. */
export interface JudgedBy {
  readonly form: string
  /** `egen_1a2b3c4d@2`. */
  readonly ownForm: string | null
}

/** The judge of a collection or record; own questions and own forms included. Published versions never change. */
export const judgeIn = async (db: TenantDb, { form, ownForm }: JudgedBy): Promise<Judge> => {
  if (ownForm === null) return judgeFor(form)
  const key = `${db.tenant} ${ownForm}`
  const known = own.get(key)
  if (known) return known
  const found = await findPublished(db, ownForm)
  if (!found) throw new Error('a record names a form that is not there')
  const judge = judgeOf(wholeForm(found))
  own.set(key, judge)
  if (own.size > mostOwn) for (const oldest of own.keys()) return own.delete(oldest) ? judge : judge
  return judge
}

/** The form that is asked: the own one, after the one of the catalogue that it extends. */
export const wholeForm = ({ extends: base, content }: Pick<OwnFormRow, 'extends' | 'content'>): Form =>
  base === null ? content : extendForm(inCatalogue(base), content)
