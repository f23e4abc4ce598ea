import type { Code } from '@lyhord/core'
import { codeFor, type KeyedCode } from './keys.ts'

/** A key press while a question is in focus, and what the focus stands in. */
export interface Press {
  readonly key: string
  /** The physical key, which Alt does not change. */
  readonly place: string
  readonly alt: boolean
  /** Ctrl or Meta: the browser's own. */
  readonly command: boolean
  /** `choices`: the question itself · `button`: something in it · `digits`, `text`: a field. */
  readonly on: 'choices' | 'button' | 'digits' | 'text'
  /** The field has nothing in it. */
  readonly empty: boolean
}

export type PressMeaning = 'on' | 'back' | 'ahead' | 'help' | 'flag' | 'leave' | Code

const everywhere: Readonly<Record<string, PressMeaning>> = {
  ArrowUp: 'back',
  ArrowDown: 'ahead',
  Escape: 'leave',
}
const letters: Readonly<Record<string, PressMeaning>> = { h: 'help', f: 'flag' }

/** What a key does in recording; `undefined` leaves it to the browser and the rest of the product. */
export const pressMeaning = (press: Press, codes: readonly KeyedCode[]): PressMeaning | undefined => {
  const { key, place, alt, command, on, empty } = press
  if (command) return undefined
  if (alt) return letters[place.replace('Key', '').toLowerCase()]
  if (key === 'Enter') return on === 'button' ? undefined : 'on'
  if (key === 'Backspace') return empty ? 'back' : undefined
  const always = everywhere[key]
  if (always || on === 'text') return always
  return letters[key.toLowerCase()] ?? (on === 'digits' ? undefined : codeFor(codes, key))
}
