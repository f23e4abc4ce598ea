import { smallWords, wordForms } from './vocabulary/word_forms.ts'

/**
 * What several plain words say, whatever their order and form: `vald mot barnet fysiskt` and `fysiskt vald mot barn` are one.
 * `undefined` for a single word, which says too little to be taken for another.
 */
export const sameSense = (plain: string): string | undefined => {
  const words = plain.split(' ').filter((word) => !smallWords.has(word))
  return words.length < 2
    ? undefined
    : words
        .map((word) => wordForms.get(word) ?? word)
        .sort()
        .join(' ')
}

/** The ways in which one value is said: parts with a slash or `eller` between, and what stands in brackets. At least two. */
export const waysOfOne = (value: string): readonly string[] => {
  const parts = value
    .split(/\s*\/\s*|\s+eller\s+|\s*[()]\s*/u)
    .map((part) => part.trim())
    .filter((part) => part !== '')
  return parts.length < 2 ? [] : parts
}
