import type { Answer } from '@lyhord/core'

/** The number of no answer. */
export const unanswered = -1

/** A pseudonym of 64 letters is told by few of them. */
const mostLetters = 16

/** A small whole number for an answer (FNV-1a of its first letters and its last, 30 bits); two may share one. */
export const numberOf = (answer: Answer | undefined): number => {
  if (answer === undefined) return unanswered
  const text = String(answer)
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length && i < mostLetters; i++)
    hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  for (let i = Math.max(mostLetters, text.length - mostLetters); i < text.length; i++)
    hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return hash >>> 2
}
