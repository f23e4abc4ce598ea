import type { Language, Words } from '@lyhord/core'
import { type Format, formatIn } from './format.ts'
import { en } from './text/en.ts'
import { type ReportText, sv } from './text/sv.ts'

/** The language of a report: its words and its way of writing numbers. */
export interface Voice {
  readonly language: Language
  readonly text: ReportText
  readonly format: Format
}

const texts: Readonly<Record<Language, ReportText>> = { sv, en }

export const voiceIn = (language: Language): Voice => ({
  language,
  text: texts[language],
  format: formatIn(language),
})

/** A label in the middle of a sentence: its first letter small, unless it is an abbreviation (`HVB`). */
export const midSentence = (label: string): string =>
  /^\p{Lu}\p{Lu}/u.test(label) ? label : label.charAt(0).toLowerCase() + label.slice(1)

/** Picks the voice's language. */
export const said = ({ language }: Voice, words: Words): string => words[language]
