/** Something quietly said at the foot of the screen, with a way back where there is one. */
export interface Said {
  readonly number: number
  readonly text: string
  readonly undo?: (() => void) | undefined
}

let current: Said | undefined
let count = 0
const listeners = new Set<() => void>()

const tell = (next: Said | undefined): void => {
  current = next
  for (const listener of listeners) listener()
}

/** Says it (`Sparat 10.42`); the newest replaces the one before. `undo` is offered as a button. */
export const say = (text: string, undo?: () => void): void => {
  count += 1
  tell({ number: count, text, undo })
}

/** Takes away what was said, if it is still that. */
export const unsay = (number: number): void => {
  if (current?.number === number) tell(undefined)
}

/** What is said now. */
export const said = (): Said | undefined => current

/** For `useSyncExternalStore`. */
export const onSaid = (listener: () => void): (() => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
