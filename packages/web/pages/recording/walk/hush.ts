/** How long the keyboard must have rested before a key counts again (ms): a writer in full speed never rests that long. */
export const restBeforeKeys = 600

/** Lets go of keys that were on their way when something unexpected came. */
export interface Hush {
  readonly begin: () => void
  /** Whether this key is let go; it then takes a new rest before one counts. */
  readonly letsGo: (key: string) => boolean
}

/** `clock` in ms. */
export const hushOf = (clock: () => number): Hush => {
  let until = Number.NEGATIVE_INFINITY
  const begin = (): void => {
    until = clock() + restBeforeKeys
  }
  return {
    begin,
    letsGo: (key) => {
      const writes = key.length === 1 || key === 'Enter' || key === 'Backspace'
      const lets = writes && clock() < until
      if (lets) begin()
      return lets
    },
  }
}
