/** How long the keyboard must have rested before a key counts again (ms): a writer in full speed never rests that long. */
export const restBeforeKeys = 600

/** Lets go of keys that were meant for something else than what has come. */
export interface Hush {
  /** Something unexpected has come: keys on their way to what was there are let go. */
  readonly begin: () => void
  /** An answer went on by itself: an Enter on its way was meant to close it, not to pass over the next question. */
  readonly wentOn: () => void
  /** Whether this key is let go; after something unexpected it takes a new rest before one counts. */
  readonly letsGo: (key: string) => boolean
}

/** `clock` in ms. */
export const hushOf = (clock: () => number): Hush => {
  let until = Number.NEGATIVE_INFINITY
  let closing = Number.NEGATIVE_INFINITY
  const begin = (): void => {
    until = clock() + restBeforeKeys
  }
  const closes = (key: string): boolean => {
    const itDoes = key === 'Enter' && clock() < closing
    closing = Number.NEGATIVE_INFINITY
    return itDoes
  }
  return {
    begin,
    wentOn: () => {
      closing = clock() + restBeforeKeys
    },
    letsGo: (key) => {
      if (key.length > 1 && key !== 'Enter' && key !== 'Backspace') return false
      if (closes(key)) return true
      const lets = clock() < until
      if (lets) begin()
      return lets
    },
  }
}
