import type { Language } from '@lyhord/core'

const key = 'lyhord.sprak'
const listeners = new Set<() => void>()

const stored = (): Language => {
  try {
    return localStorage.getItem(key) === 'en' ? 'en' : 'sv'
  } catch {
    return 'sv'
  }
}

let current: Language = stored()

/** The language of the screen now. Swedish until somebody chooses otherwise. */
export const language = (): Language => current

/** Changes the language at once, and remembers it on this machine. */
export const chooseLanguage = (next: Language): void => {
  current = next
  try {
    localStorage.setItem(key, next)
  } catch {
    // A browser that keeps nothing still changes language until the page closes.
  }
  tellDocument()
  for (const listener of listeners) listener()
}

/** Lets the document carry the language, for screen readers and hyphenation. */
export const tellDocument = (): void => {
  document.documentElement.lang = current
}

/** For `useSyncExternalStore`. */
export const onLanguage = (listener: () => void): (() => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
