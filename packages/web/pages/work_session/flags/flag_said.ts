import { labelOf, type Variable, type Words } from '@lyhord/core'
import { inRow } from '@lyhord/core/listed.ts'
import type { Flag } from './open_flags.tsx'

/** What the group answers: the labels of its codes, and its words. */
export const flagSaid = (
  { codes, text }: NonNullable<Flag['answer']>,
  variable: Variable | undefined,
  words: (of: Words) => string,
): string => {
  const labels = inRow(codes.map((code) => (variable ? words(labelOf(variable, code)) : code)))
  return [labels, text].filter(Boolean).join('. ')
}
