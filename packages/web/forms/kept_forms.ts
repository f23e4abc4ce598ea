import type { Form } from '@lyhord/core'

type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>

const folder = 'lyhord.formular.'
/** Forms in one browser; each is some hundred kilobytes. */
const most = 8

/** The form that a collection asks, kept on this computer so that it is there without contact. It says nothing of anybody. */
export const keptForm = (store: Store, ownForm: string, collection: string): Form | undefined => {
  try {
    const kept: unknown = JSON.parse(store.getItem(folder + collection) ?? 'null')
    return isKept(kept) && kept.ownForm === ownForm ? kept.form : undefined
  } catch {
    return undefined
  }
}

/** Keeps a form; a browser that is full or keeps nothing goes on without. */
export const keepForm = (store: Store, ownForm: string, collection: string, form: Form): void => {
  try {
    const others = keptIn(store).filter((key) => key !== folder + collection)
    for (const key of others.slice(most - 1)) store.removeItem(key)
    store.setItem(folder + collection, JSON.stringify({ ownForm, form }))
  } catch {
    // it is fetched the next time
  }
}

const keptIn = (store: Store): readonly string[] =>
  Array.from({ length: store.length }, (_, i) => store.key(i) ?? '').filter((key) => key.startsWith(folder))

const isObject = (x: unknown): x is Readonly<Record<string, unknown>> => typeof x === 'object' && x !== null

/** What this program wrote itself: enough to see that it was this. */
const isKept = (x: unknown): x is { readonly ownForm: string; readonly form: Form } =>
  isObject(x) && typeof x.ownForm === 'string' && isObject(x.form) && Array.isArray(x.form.sections)
