import type { Mapping } from '@lyhord/intake/mapping/mapping.ts'
import type { Choices } from '@lyhord/intake/reading/format.ts'
import type { Correction } from '../wizard/wizard.ts'
import type { ChunkSize } from '../worker/chunk_size.ts'

/** What this browser remembers of an import whose rows have not all been sent: how the file was read, never the file. */
export interface KeptImport {
  readonly id: string
  readonly user: string
  readonly collection: string
  readonly checksum: string
  readonly fileName: string
  /** The error workbooks by which it had been corrected; an import kept by an earlier version says nothing of them. */
  readonly corrections?: readonly Correction[]
  readonly choices: Choices
  readonly mapping: Mapping
  /** The ISO day that it was read as of: another day could give other rows. */
  readonly today: string
  /** The size of its chunks; an import kept by an earlier version says nothing of it. */
  readonly chunks?: ChunkSize
}

const [database, store] = ['lyhord-importer', 'importer']

const opened = (): Promise<IDBDatabase | undefined> =>
  new Promise((resolve) => {
    try {
      const asked = indexedDB.open(database, 1)
      asked.onupgradeneeded = () => asked.result.createObjectStore(store, { keyPath: 'id' })
      asked.onsuccess = () => resolve(asked.result)
      asked.onerror = () => resolve(undefined)
    } catch {
      // A browser that keeps nothing: the import still goes on as long as the tab is open.
      resolve(undefined)
    }
  })

const inStore = async <T>(
  mode: IDBTransactionMode,
  act: (imports: IDBObjectStore) => IDBRequest<T>,
): Promise<T | undefined> => {
  const db = await opened()
  if (!db) return undefined
  const asked = act(db.transaction(store, mode).objectStore(store))
  return new Promise((resolve) => {
    const settle = (result: T | undefined): void => {
      db.close()
      resolve(result)
    }
    asked.onsuccess = () => settle(asked.result)
    asked.onerror = () => settle(undefined)
  })
}

/** Remembers an import. */
export const keepImport = (kept: KeptImport): Promise<unknown> => inStore('readwrite', (s) => s.put(kept))

/** What is remembered of an import, `undefined` when this browser did not begin it. */
export const keptImport = (id: string): Promise<KeptImport | undefined> =>
  inStore<KeptImport | undefined>('readonly', (s) => s.get(id))

/** Forgets an import: all its rows are sent, or it is given up. */
export const forgetImport = (id: string): Promise<unknown> => inStore('readwrite', (s) => s.delete(id))
