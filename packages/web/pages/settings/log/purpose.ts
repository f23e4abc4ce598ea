const isId = (word: string): boolean => /^[0-9a-f]{8}-[0-9a-f-]{27}$/.test(word)
const isSeal = (word: string): boolean => /^[0-9a-f]{40,}$/.test(word)

/**
 * What an entry of the log concerned, in words: ids become names of people, known words become the language's, a seal
 * is shortened to its beginning. Anything else is shown as it stands.
 */
export const purposeInWords = (
  purpose: string,
  nameOf: (user: string) => string | undefined,
  known: Readonly<Record<string, string>>,
): string =>
  purpose
    .split(/\s+/)
    .filter((word) => word !== 'user')
    .map((word) => {
      if (isId(word)) return nameOf(word) ?? word.slice(0, 8)
      return isSeal(word) ? `${word.slice(0, 12)}…` : (known[word] ?? word)
    })
    .join(', ')
