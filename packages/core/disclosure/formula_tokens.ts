/** A word or sign of a formula, and where it stands (1 for the first); the end is empty. */
export interface Token {
  readonly text: string
  readonly position: number
}

/** The tokens of a formula, read one after the other. */
export interface Tokens {
  readonly next: () => Token
  /** Takes the next one if it is this. */
  readonly take: (text: string) => boolean
}

/** The words and signs of a formula; a `~` before it says nothing. */
export const tokensOf = (text: string): Tokens => {
  const found = [...text.matchAll(/`[^`]+`|[\p{L}_.][\p{L}\p{N}_.]*|\S/gu)].map((match) => ({
    text: match[0],
    position: match.index + 1,
  }))
  const end = { text: '', position: text.length + 1 }
  let at = found[0]?.text === '~' ? 1 : 0
  const next = () => found[at++] ?? end
  const take = (wanted: string) => {
    const is = found[at]?.text === wanted
    if (is) at++
    return is
  }
  return { next, take }
}
