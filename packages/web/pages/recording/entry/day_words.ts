import type { Language } from '@lyhord/core'

const long = (locale: string) =>
  new Intl.DateTimeFormat(locale, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  })
const written = { sv: long('sv-SE'), en: long('en-GB') }

/** An ISO day with its weekday: `fredag 31 oktober 2025`. */
export const dayWords = (day: string, language: Language): string =>
  written[language].format(new Date(`${day}T00:00:00Z`))
