/** A text in plain characters, and where in the one it came from each of its characters begins; last where it ends. */
interface PlainText {
  readonly text: string
  readonly at: (position: number) => number
}

/** Whether a text may hold digits or dashes in other shapes, or characters that do not show; none of Latin-1 does. */
export const isDisguised = (text: string): boolean => other.test(text)

/**
 * A text with characters that do not show taken away, and wide digits, digits of other scripts and dashes made plain: a
 * number pasted from elsewhere points out the same person (Unicode compatibility form NFKC, general categories Cf, Nd).
 */
export const plainText = (text: string): PlainText => {
  if (!isDisguised(text)) return { text, at: (position) => position }
  const starts: number[] = []
  let [plain, here] = ['', 0]
  for (const character of text) {
    const shown = simplest(character)
    for (let unit = 0; unit < shown.length; unit++) starts.push(here)
    plain += shown
    here += character.length
  }
  return { text: plain, at: (position) => starts[position] ?? text.length }
}

const other = /[\u0100-\u{10ffff}]/u

/** The soft hyphen is one of those that do not show, and is a hyphen to who wrote it. */
const unseen = /(?!\u00ad)\p{Cf}/u

const simplest = (character: string): string => {
  if (unseen.test(character)) return ''
  const simple = character.normalize('NFKC')
  return [...simple].length === 1 ? plainDigit(simple) : character
}

const digit = /\p{Nd}/u

/** Digits of a script stand in order, and their zero at a place that ends in 0 or, where that is no digit, in 6. */
const plainDigit = (character: string): string => {
  const code = character.codePointAt(0) ?? 0
  if (code < 0x80 || !digit.test(character)) return character
  const row = code - (code % 16)
  return String(code - row - (digit.test(String.fromCodePoint(row)) ? 0 : 6))
}
