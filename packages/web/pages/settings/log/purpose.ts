const isId = (word: string): boolean => /^[0-9a-f]{8}-[0-9a-f-]{27}$/.test(word)
const isSeal = (word: string): boolean => /^[0-9a-f]{40,}$/.test(word)

/** How the parts of an entry are said; `undefined`: not known. */
export interface Said {
  readonly nameOf: (user: string) => string | undefined
  readonly wordOf: (word: string) => string | undefined
  readonly formOf: (form: string) => string | undefined
  readonly periodOf: (period: string) => string | undefined
}

/**
 * What an entry of the log concerned, in words: ids become names of people, known words the language's, a seal is
 * shortened to its beginning, a form and its half-year are said. What somebody has named stands as it was written.
 */
export const purposeInWords = (purpose: string, said: Said): string => {
  const words = purpose.split(/\s+/).filter((word) => word !== 'user')
  return ofPeriod(words, said) ?? allKnown(words, said) ?? words.join(' ')
}

/** `utredning 2025-H2`, and to or from whom. */
const ofPeriod = ([form = '', period = '', ...more]: readonly string[], said: Said): string | undefined => {
  const [named, when] = [said.formOf(form), said.periodOf(period)]
  if (named === undefined || when === undefined) return undefined
  return [named, when, more.join(' ')].filter(Boolean).join(', ')
}

/** A figure that an entry concerned: which form, which indicator, and its half-year in words. */
export interface FigureConcerned {
  readonly form: string
  readonly indicator: string
  readonly period: string
}

/** The figure in `utredning samtal_minst_1 2025-H2`; `undefined` when something else is concerned. */
export const figureConcerned = (purpose: string, said: Said): FigureConcerned | undefined => {
  const [form = '', indicator = '', asked = '', ...more] = purpose.split(/\s+/)
  const period = said.periodOf(asked)
  const isFigure = more.length === 0 && said.formOf(form) !== undefined && period !== undefined
  return isFigure ? { form, indicator, period } : undefined
}

const allKnown = (words: readonly string[], { nameOf, wordOf }: Said): string | undefined => {
  const known = words.map((word) => {
    if (isId(word)) return nameOf(word) ?? word.slice(0, 8)
    return isSeal(word) ? `${word.slice(0, 12)}…` : wordOf(word)
  })
  return known.includes(undefined) ? undefined : known.join(', ')
}
