import { createHash } from 'node:crypto'
import type { FormEntry } from '@lyhord/catalogue'
import { linkRecords, tabulate } from '@lyhord/core'
import { inventors } from '../synthetic/invented_records.ts'
import { usualSpan } from '../synthetic/synthesise.ts'
import { countIn, type Part, parts } from './quantity_digest.ts'
import { allReleased, type OneReleased } from './released_indicators.ts'

/** Invented records that quantities are told apart by. */
const enough = { rows: 2_000, seed: 1, ...usualSpan }

/**
 * Which quantities of a form are the same by definition: the same mark when they count the same records, whatever the
 * records. It is found by counting many invented ones, record by record; those that are never seen share one mark.
 */
export const countedAlike = (entry: FormEntry): ((one: OneReleased, part: Part) => string) => {
  const marks = marksOf.get(entry.form.id) ?? marksIn(entry)
  marksOf.set(entry.form.id, marks)
  return (one, part) => marks.get(`${one.id} ${part}`) ?? ''
}

const marksOf = new Map<string, ReadonlyMap<string, string>>()

const marksIn = (entry: FormEntry): ReadonlyMap<string, string> => {
  const { form, indicators } = entry
  const records = linkRecords([...(inventors.get(form.id)?.(enough) ?? [])], form.keys)
  const tallies = records.map((record) => tabulate([record], { indicators, by: [] })[0]?.tallies ?? {})
  return new Map(
    allReleased(entry).flatMap((one) =>
      parts.map((part) => {
        const counts = Uint8Array.from(tallies, (of) => countIn(of, one, part))
        return [`${one.id} ${part}`, createHash('sha256').update(counts).digest('base64')] as const
      }),
    ),
  )
}
