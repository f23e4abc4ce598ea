import type { Words } from '@lyhord/core'

/** A key that does something: `?`, `/`, `Enter`, `ArrowUp`, or two after each other, `g o`. */
export interface Key {
  readonly press: string
  /** What it does, for the list that `?` shows. */
  readonly does: Words
  readonly run: () => void
  /** Also while the focus is in a text field. */
  readonly whileTyping?: true
}

/** A key as the event tells it, with what was pressed before. */
export interface Pressed {
  readonly key: string
  /** The first key of a pair, when one is waited for. */
  readonly before: string | undefined
  readonly typing: boolean
}

/** What a press means: run this, wait for the second of a pair, or nothing. */
export type Meaning = { readonly run: Key } | { readonly waitAfter: string } | undefined

/** Looks a press up. Earlier lists win, so that a page's own keys come before those of the shell. */
export const meaningOf = ({ key, before, typing }: Pressed, lists: readonly (readonly Key[])[]): Meaning => {
  const keys = lists.flat().filter((k) => !typing || k.whileTyping)
  const find = (press: string): Key | undefined => keys.find((k) => k.press === press)
  const run = (before && find(`${before} ${key}`)) || find(key)
  if (run) return { run }
  return keys.some((k) => k.press.startsWith(`${key} `)) ? { waitAfter: key } : undefined
}
