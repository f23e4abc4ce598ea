import { forms } from '@lyhord/catalogue'
import { line } from '@lyhord/contract/frame/shapes.ts'
import { equitySums } from '@lyhord/contract/resources/equity.ts'
import { checksum, halfYear } from '@lyhord/contract/resources/submissions.ts'
import { containsPersonalNumber } from '@lyhord/core'
import { z } from 'zod'
import type { SentOn } from '../../queries/hub.ts'
import { version as program } from '../../version.ts'
import { checksumOf } from '../comparison/checksum.ts'
import { checksumOfContent } from '../comparison/content.ts'
import { isLeavingGrid } from '../comparison/leaving_grid.ts'

/**
 * What a letter says. A later version of the program may add to it and to its cells: what is not known here is kept and
 * passed over. Only when what is here comes to mean something else is the number of the letter raised, and a program
 * that does not know the number waits for a newer one. Letter 1 holds tallies in the finest grid, letter 2 no more of them
 * than releases are made of (`leaving_grid.ts`).
 */
const newestLetter = 2

/** Why a letter is not taken in; it lies until it can be. */
export type Held =
  | 'newer_letter'
  | 'unreadable'
  | 'damaged'
  | 'identity'
  | 'unknown_form'
  | 'not_their_code'
  | 'code_taken'
  | 'house_taken'

/** A letter about a submission. */
export const letterOf = ({
  form,
  period,
  code,
  name,
  checksum: sum,
  named,
  at,
  tallies,
  equity,
}: SentOn) => ({
  letter: isLeavingGrid(tallies) ? newestLetter : 1,
  program,
  form,
  period,
  code,
  name,
  checksum: checksumOf({ form, period, tallies }),
  named,
  at: at.toISOString(),
  tallies,
  // what is not in the checksum of tallies: a program that does not know equity passes it over
  ...(equity && equity.length > 0 && { equity, equityChecksum: sum }),
})

const word = z.string().regex(/^[a-z0-9_-]{1,60}$/i)
const amount = z.number().nonnegative()
const tally = z.looseObject({
  n: amount,
  missing: amount,
  numerator: amount,
  counts: z.record(z.string().regex(/^[a-z0-9_.-]{1,60}$/i), z.number()),
})
const cell = z.looseObject({
  period: halfYear,
  kon: word,
  aldersgrupp: word,
  tidigareKand: word.optional(),
  records: amount.int(),
  tallies: z.record(word, tally),
})
const shape = z.looseObject({
  letter: z.literal([1, newestLetter]),
  form: z.string(),
  period: halfYear,
  code: z.string().regex(/^[0-9]{4}(-[0-9]{2})?$/),
  name: line(120),
  checksum,
  named: z.boolean().default(false),
  at: z.iso.datetime({ offset: true }),
  tallies: z.array(cell).max(5000),
  equity: z.array(z.unknown()).max(500).default([]),
  equityChecksum: checksum.optional(),
})

/** A letter that has been read. */
export type ReadLetter = Omit<SentOn, 'id' | 'tenant'>

/** Reads a letter; what it says of its tallies must be exactly what its checksum was made of. */
export const readLetter = (payload: unknown): ReadLetter | { readonly held: Held } => {
  const number = z.looseObject({ letter: z.number() }).safeParse(payload).data?.letter
  if (number !== undefined && number > newestLetter) return { held: 'newer_letter' }
  const read = shape.safeParse(payload)
  if (!read.success) return { held: 'unreadable' }
  const { form, period, code, name, named, at, tallies } = read.data
  if (containsPersonalNumber(name)) return { held: 'identity' }
  if (!forms.some((f) => f.form.id === form)) return { held: 'unknown_form' }
  const whole = checksumOfContent(form, period, read.data)
  const equity = read.data.equity.flatMap((pair) => equitySums.safeParse(pair).data ?? [])
  const alone = checksumOf({ form, period, tallies })
  if (alone !== read.data.checksum || whole !== (read.data.equityChecksum ?? alone))
    return { held: 'damaged' }
  return { form, period, code, name, checksum: whole, named, at: new Date(at), tallies, equity }
}
