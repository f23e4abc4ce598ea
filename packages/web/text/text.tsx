import type { Language, Words } from '@lyhord/core'
import { useSyncExternalStore } from 'react'
import { type Formats, formats } from './format.ts'
import { language, onLanguage } from './language.ts'

/** The language of the screen; the component is drawn again when it changes. */
export const useLanguage = (): Language => useSyncExternalStore(onLanguage, language)

/** The texts of a page in the current language: `useText({ sv, en })`, where `en` has the type of `sv`. */
export const useText = <T,>(texts: Readonly<Record<Language, T>>): T => texts[useLanguage()]

/** Picks the current language from {@link Words}. */
export const useWords = (): ((words: Words) => string) => {
  const chosen = useLanguage()
  return (words) => words[chosen]
}

/** A problem on one line: what it is, and what to do. */
export const useProblemLine = (): ((problem: {
  readonly title: Words
  readonly remedy: Words
}) => string) => {
  const words = useWords()
  return ({ title, remedy }) => `${words(title)} ${words(remedy)}`
}

/** Numbers, days and times as the current language writes them. */
export const useFormat = (): Formats => formats[useLanguage()]
