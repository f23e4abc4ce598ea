import type { Form } from '@lyhord/core'
import { use } from 'react'
import { call } from '../client/call.ts'
import { type Book, bookFrom, bookOf } from './book.ts'
import { isListed } from './form_list.ts'
import { kept } from './kept.ts'
import { keepForm, keptForm } from './kept_forms.ts'

/** Where a form is asked: in a collection, and with which own questions (`egen_1a2b3c4d@2`; `null`: none). */
export interface Asking {
  readonly collection: string
  readonly ownForm: string | null
}

/** A published version never changes, and a collection keeps its own: what this computer has is right. */
const ownBookOf = kept(async (name) => {
  const [ownForm = '', collection = ''] = name.split(' ')
  const here = keptForm(localStorage, ownForm, collection)
  if (here) return withOwn(here)
  const { form } = await call('GET /api/collections/:collection/form', { params: { collection } })
  keepForm(localStorage, ownForm, collection, form)
  return withOwn(form)
})

const withOwn = async (form: Form): Promise<Book> => {
  const base = isListed(form.id) ? await bookOf(form.id) : undefined
  return bookFrom(form, (id) => base?.variableOf(id) !== undefined)
}

/** The form as a collection asks it: one of the catalogue, or one with own questions or quite of one's own. */
export const bookAsked = (form: string, asking?: Asking): Promise<Book> =>
  asking?.ownForm ? ownBookOf(`${asking.ownForm} ${asking.collection}`) : bookOf(form)

/** The form as a collection asks it; the page waits for it. */
export const useAskedBook = (form: string, asking?: Asking): Book => use(bookAsked(form, asking))
