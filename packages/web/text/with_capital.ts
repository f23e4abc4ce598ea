/** Words as they stand first: `Andra halvåret 2025`. */
export const withCapital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)

/** A label in the middle of a sentence: `flickor`; `LVU` and `6–12 år` stay as they are. */
export const inSentence = (label: string): string =>
  /^\p{Lu}\p{Ll}/u.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label
