import type { Language, Words } from '@lyhord/core'
import type { Formats } from '../../text/format.ts'
import type { ResultsText } from '../../text/sv/results.ts'

/** The words and the way of writing numbers that figures are said with. */
export interface Voice {
  readonly language: Language
  readonly text: ResultsText
  readonly format: Formats
}

/** Picks the voice's language. */
export const inVoice = ({ language }: Voice, words: Words): string => words[language]

/** A label in the middle of a sentence: its first letter small, unless it is an abbreviation (`HVB`). */
export const midSentence = (label: string): string =>
  /^\p{Lu}\p{Lu}/u.test(label) ? label : label.charAt(0).toLowerCase() + label.slice(1)
