/**
 * Names in a row: `Hälsa, Utbildning`. Where one of them has a comma of its own there are semicolons between them:
 * `Ja, utredning; Nej`.
 */
export const inRow = (names: readonly string[]): string => names.join(betweenNames(names))

/** What stands between names, so that each can be told from the next. */
export const betweenNames = (names: readonly string[]): string =>
  names.some((name) => name.includes(',')) ? '; ' : ', '

/** Names in a sentence, as the language has it: `Hälsa, Utbildning och Ekonomi`; told apart as {@link inRow} does. */
export const inSentence =
  (locale: string) =>
  (names: readonly string[]): string =>
    new Intl.ListFormat(locale, { type: 'conjunction' })
      .formatToParts(names)
      .map(({ type, value }) => (type === 'literal' ? value.replace(', ', betweenNames(names)) : value))
      .join('')
