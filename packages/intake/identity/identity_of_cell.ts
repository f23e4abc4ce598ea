import { type Identity, identitiesIn } from '@lyhord/core/identity/identity.ts'
import { readReserveNumber } from '@lyhord/core/identity/read_reserve_number.ts'
import { likelyReserveFormat } from '@lyhord/core/identity/reserve_number.ts'
import { type IdentityNotice, notices } from './identity_notice.ts'

/** What a cell in a column of identities says. `kept`: what may stand there when no number was read. */
interface IdentityCell {
  readonly identity: Identity | undefined
  readonly kept: string
  readonly notice?: (column: number) => IdentityNotice
}

/**
 * Reads a cell that is said to hold one person's number and nothing else. More is understood than in running text:
 * zeros that a spreadsheet dropped in front, and reserve numbers in the form that most regions follow.
 */
export const identityOfCell = (cell: string, today: string): IdentityCell => {
  const text = cell.trim()
  if (text === '' || /^[0-9a-f]{64}$/.test(text)) return { identity: undefined, kept: text }
  const [identity, ...others] = identitiesIn(text, today)
  if (!identity) return unusual(text, today)
  if (others.some((other) => other.canonical !== identity.canonical))
    return { identity, kept: '', notice: notices.several }
  return identity.agrees ? { identity, kept: '' } : { identity, kept: '', notice: notices.mistyped }
}

const unusual = (text: string, today: string): IdentityCell => {
  const [identity] = droppedZeros.test(text)
    ? identitiesIn(text.padStart(10, '0'), today)
    : digitsOnly(text, today)
  if (identity)
    return identity.agrees ? { identity, kept: '' } : { identity, kept: '', notice: notices.mistyped }
  return likelyReserve(text) ?? { identity: undefined, kept: '', notice: notices.unknown }
}

/** Ten digits of the years 2000–2009, kept as a figure. */
const droppedZeros = /^\d{7,9}$/

/**
 * Twelve or ten digits are a number here with any divider or a wrong check digit, and where other text would have a
 * time of day after a day.
 */
const digitsOnly = (text: string, today: string): readonly Identity[] => {
  const digits = text.replace(/\D/g, '')
  return /^[\d\s./_-]+$/.test(text) && /^(?:\d{10}|\d{12})$/.test(digits)
    ? identitiesIn(`${digits.slice(0, -4)}-${digits.slice(-4)}`, today)
    : []
}

const likely = new RegExp(`^${likelyReserveFormat.pattern}$`)

const likelyReserve = (text: string): IdentityCell | undefined => {
  const found = likely.exec(text.toUpperCase())
  if (!found) return undefined
  const read = readReserveNumber(found[0], found.groups ?? {})
  return { identity: { start: 0, end: text.length, ...read, agrees: true }, kept: '' }
}
