/** Light, dark or as the machine has it. */
const themes = ['system', 'light', 'dark'] as const
export type Theme = (typeof themes)[number]

const key = 'lyhord.utseende'
const listeners = new Set<() => void>()

const stored = (): Theme => {
  try {
    return themes.find((t) => t === localStorage.getItem(key)) ?? 'system'
  } catch {
    return 'system'
  }
}

let current: Theme = stored()

/** The chosen appearance. */
export const theme = (): Theme => current

/** Lets the document carry the appearance; the tokens do the rest. */
export const showTheme = (): void => {
  if (current === 'system') delete document.documentElement.dataset.theme
  else document.documentElement.dataset.theme = current
}

/** Changes the appearance at once, and remembers it on this machine. */
export const chooseTheme = (next: Theme): void => {
  current = next
  try {
    localStorage.setItem(key, next)
  } catch {
    // A browser that keeps nothing still changes until the page closes.
  }
  showTheme()
  for (const listener of listeners) listener()
}

/** For `useSyncExternalStore`. */
export const onTheme = (listener: () => void): (() => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
