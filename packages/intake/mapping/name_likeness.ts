import { plainName } from './plain_name.ts'

/**
 * How like a heading is to a phrase, 0–1: the same but for spaces, the words of one among the words of the other, or
 * one inside the other as in Swedish compounds (`Beslutsdatum`, `datum`).
 */
export const nameLikeness = (heading: string, phrase: string): number => {
  const [a, b] = [plainName(heading), plainName(phrase)]
  if (a === '' || b === '') return 0
  if (a === b) return 1
  const [close, other] = [a.replaceAll(' ', ''), b.replaceAll(' ', '')]
  if (close === other) return 0.98
  const share = Math.min(close.length, other.length) / Math.max(close.length, other.length)
  if (hasAllWords(a, b) || hasAllWords(b, a)) return 0.5 + 0.45 * share
  return Math.min(close.length, other.length) >= 5 && (close.includes(other) || other.includes(close))
    ? 0.35 + 0.45 * share
    : 0
}

const hasAllWords = (words: string, among: string): boolean => {
  const present = new Set(among.split(' '))
  return words.split(' ').every((word) => present.has(word))
}

/** The likeness to the likest of several phrases. */
export const bestLikeness = (heading: string, phrases: readonly string[]): number =>
  phrases.reduce((best, phrase) => Math.max(best, nameLikeness(heading, phrase)), 0)
