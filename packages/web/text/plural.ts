import type { Language } from '@lyhord/core'

const rules: Readonly<Record<Language, Intl.PluralRules>> = {
  sv: new Intl.PluralRules('sv'),
  en: new Intl.PluralRules('en'),
}

/** The word that goes with a number: `plural('sv', 3, 'dag', 'dagar')` is `dagar`. */
export const plural = (language: Language, n: number, one: string, other: string): string =>
  rules[language].select(n) === 'one' ? one : other
