import { isMultiAnswer } from './multi.ts'
import type { Read } from './refusal.ts'
import type { Code } from './value_set.ts'

/** Reads one code, valid on the day if a day is given. */
export const readCode = (codes: readonly Code[], raw: unknown, today: string | undefined): Read => {
  if (typeof raw !== 'string') return { refusal: 'svar-typ' }
  for (const code of codes) if (code.id === raw && isValidOn(code, today)) return { answer: raw }
  return { refusal: 'svar-kod' }
}

/** Reads a list of codes into value-set order, each once. */
export const readCodes = (codes: readonly Code[], raw: unknown, today: string | undefined): Read => {
  if (!isMultiAnswer(raw)) return { refusal: 'svar-typ' }
  const chosen = codes.filter((c) => raw.includes(c.id) && isValidOn(c, today))
  const ids = chosen.map((c) => c.id)
  if (ids.length !== raw.length && !raw.every((id) => ids.includes(id))) return { refusal: 'svar-kod' }
  return ids.length > 1 && chosen.some((c) => c.alone) ? { refusal: 'svar-ensam' } : { answer: ids }
}

const isValidOn = (code: Code, today: string | undefined): boolean =>
  today === undefined || ((code.validFrom ?? today) <= today && today <= (code.validTo ?? today))
