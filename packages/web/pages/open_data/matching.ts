import type { Language, Words } from '@lyhord/core'

interface Named {
  readonly title: Words
  readonly indicator: string
}

/** Tables whose title or id has every word that is sought. */
export const matching = <T extends Named>(
  tables: readonly T[],
  sought: string,
  lang: Language,
): readonly T[] => {
  const wanted = sought.toLocaleLowerCase(lang).split(/\s+/).filter(Boolean)
  return tables.filter(({ title, indicator }) => {
    const own = `${title[lang].toLocaleLowerCase(lang)} ${indicator}`
    return wanted.every((word) => own.includes(word))
  })
}
