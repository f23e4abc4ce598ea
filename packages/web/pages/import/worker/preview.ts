import { containsPersonalNumber } from '@lyhord/core/identity/personal_number.ts'

/** Headings of what may say who somebody is. */
const telling =
  /namn|name|adress|address|telefon|phone|mobil|e-?post|e-?mail|personn|pers?\.?\s?nr|(?<!\p{L})pnr(?!\p{L})|sista\W*(?:fyra|4)|(?:fyra|4)\W*sista|kontrollsiffror|födelsen(?:umme)?r(?!\p{L})/iu
const harmless = /insats|kommun|enhet|handläggare|grupp/i
const looksLikeMail = /\S@\S+\.\S/

/** Headings of a day of birth: with the sex it nearly says who somebody is. */
const birth =
  /(?<!\p{L})f[öo]dd(?!\p{L}|\s+i(?!\p{L}))|f[öo]delse[\W_]*(?:da|tid)|birth[\W_]*da|date of birth|(?<!\p{L})f\.?[\W_]*(?:dag|datum)/iu
const yearOfDay = /(?<!\d)((?:18|19|20)\d\d)(?=\D|$|\d{4}(?!\d))/

/** Whether what stands under a heading is not to be shown. */
export const isTelling = (heading: string): boolean => telling.test(heading) && !harmless.test(heading)

/** How a cell under a heading may be shown: of a day of birth the year, `null` when it may say who somebody is. */
export const shownUnder = (heading: string): ((cell: string) => string | null) => {
  if (isTelling(heading)) return (cell) => (cell.trim() === '' ? '' : null)
  return birth.test(heading) ? shownBirth : shownCell
}

const shownCell = (cell: string): string | null => {
  const text = cell.trim()
  if (looksLikeMail.test(text) || containsPersonalNumber(text)) return null
  return text.length > longest ? `${text.slice(0, longest)}…` : text
}

const shownBirth = (cell: string): string | null =>
  /\d/.test(cell) ? (yearOfDay.exec(cell)?.[1] ?? null) : shownCell(cell)

const longest = 60
