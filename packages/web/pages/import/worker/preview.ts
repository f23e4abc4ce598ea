import { containsPersonalNumber } from '@lyhord/core/identity/personal_number.ts'

/** Headings of what may say who somebody is. */
const telling =
  /namn|name|adress|address|telefon|phone|mobil|e-?post|e-?mail|personn|pers?\.?\s?nr|(?<!\p{L})pnr(?!\p{L})/iu
const harmless = /insats|kommun|enhet|handläggare|grupp/i
const looksLikeMail = /\S@\S+\.\S/

/** Whether what stands under a heading is not to be shown. */
export const isTelling = (heading: string): boolean => telling.test(heading) && !harmless.test(heading)

/** A cell as it may be shown, `null` when it may say who somebody is. */
export const shownCell = (cell: string, tellingColumn: boolean): string | null => {
  const text = cell.trim()
  if (text === '') return ''
  if (tellingColumn || looksLikeMail.test(text) || containsPersonalNumber(text)) return null
  return text.length > longest ? `${text.slice(0, longest)}…` : text
}

const longest = 60
