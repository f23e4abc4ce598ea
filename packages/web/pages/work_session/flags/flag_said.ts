import { labelOf, type Variable, type Words } from '@lyhord/core'
import type { Flag } from './open_flags.tsx'

/** What the group answers: the labels of its codes, and its words. */
export const flagSaid = (
  { codes, text }: NonNullable<Flag['answer']>,
  variable: Variable | undefined,
  words: (of: Words) => string,
): string => {
  const labels = codes.map((code) => (variable ? words(labelOf(variable, code)) : code)).join(', ')
  return [labels, text].filter(Boolean).join('. ')
}
