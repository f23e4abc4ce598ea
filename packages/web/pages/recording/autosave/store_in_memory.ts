import type { Store } from './copies.ts'

/** What a browser keeps, for tests: gone with the process. */
export const storeInMemory = (): Store & { readonly items: Map<string, string> } => {
  const items = new Map<string, string>()
  return {
    items,
    get length() {
      return items.size
    },
    key: (i) => [...items.keys()][i] ?? null,
    getItem: (key) => items.get(key) ?? null,
    setItem: (key, value) => void items.set(key, value),
    removeItem: (key) => void items.delete(key),
  }
}
