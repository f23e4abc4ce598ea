import { containsPersonalNumber } from '@lyhord/core'
import type { TextAsked } from './texts_asked.ts'

/** Secrets and what is sealed are not texts about people, and must not be looked into. */
const secrets = new Set(
  ['password', 'current', 'next', 'token', 'code', 'sealed'].map((name) => `body.${name}`),
)

/**
 * A background figure of a whole municipality, which the contract takes as a number only: of sums in kronor one in a
 * hundred and fifty would be taken for somebody's.
 */
const isBackgroundFigure = (at: string): boolean => /^body\.figures\.\d+\.values\.\d+\.2$/.test(at)

/** The texts that hold a personal identity number, without the numbers, nor a path through one. */
export const personalNumbersAt = (texts: readonly TextAsked[]): Omit<TextAsked, 'text'>[] =>
  texts
    .filter(({ at, text }) => !secrets.has(at) && !isBackgroundFigure(at) && holdsPersonalNumber(text))
    .map(({ at, cell }) => ({ at, ...(cell ? { cell } : {}) }))
    .filter(({ at }) => !holdsPersonalNumber(at))

export const holdsPersonalNumber = (text: string): boolean =>
  !isPlainlyNone(text) && containsPersonalNumber(text)

/**
 * Plain characters with fewer than eight digits, or than ten where twelve characters are not there either, make none of
 * the numbers we know: nearly every code and day of a file is told so, without a search.
 */
const isPlainlyNone = (text: string): boolean => {
  let digits = 0
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code > 126) return false
    if (code >= 48 && code <= 57) digits++
  }
  return digits < 8 || (text.length < 12 && digits < 10)
}
