import { createHash } from 'node:crypto'
import type { FormEntry } from '@lyhord/catalogue'
import { linkRecords, talliesOfEach } from '@lyhord/core'
import { inventors } from '../synthetic/invented_records.ts'
import { usualSpan } from '../synthetic/synthesise.ts'
import { countsByRecord, type TalliesOfOne } from './counts_by_record.ts'
import { type Part, parts } from './quantity_digest.ts'
import { allReleased, type OneReleased } from './released_indicators.ts'

/** Invented records that quantities are told apart by. */
const enough = { rows: 2_000, seed: 1, ...usualSpan }

/** A quantity by what it counts: the indicator and the part of it. */
export const nameOf = ({ id }: Pick<OneReleased, 'id'>, part: Part): string => `${id} ${part}`

/** By name, which of many invented records are counted. */
type Counted = ReadonlyMap<string, Uint8Array>

/** Which of many invented records each quantity of a form counts, by its name. */
export const countedRecords = (entry: FormEntry): Counted => countedOnce(entry).quantities

/** Which of the same records each indicator asks, and of which it has a value; by indicator, released or not. */
export const askedRecords = (entry: FormEntry): Pick<CountedOnce, 'asked' | 'known'> => countedOnce(entry)

/** By indicator of days, the days of each of the same records; `undefined` where they are not known. */
export const daysOfRecords = (entry: FormEntry): CountedOnce['days'] => countedOnce(entry).days

interface CountedOnce {
  readonly quantities: Counted
  readonly asked: Counted
  readonly known: Counted
  readonly days: ReadonlyMap<string, readonly (number | undefined)[]>
}

const countedOnce = (entry: FormEntry): CountedOnce => {
  const counted = countedOf.get(entry.form.id) ?? countedIn(entry)
  countedOf.set(entry.form.id, counted)
  return counted
}

const countedOf = new Map<string, CountedOnce>()

const countedIn = (entry: FormEntry): CountedOnce => {
  const { form, indicators } = entry
  const records = linkRecords([...(inventors.get(form.id)?.(enough) ?? [])], form.keys)
  const none = () => new Map(indicators.map(({ id }) => [id, new Uint8Array(records.length)]))
  const [asked, known] = [none(), none()]
  const all = talliesOfEach(records, indicators)
  for (const [at, tallies] of all.entries())
    for (const [id, { n, missing }] of Object.entries(tallies)) {
      asked.get(id)?.fill(n + missing, at, at + 1)
      known.get(id)?.fill(n, at, at + 1)
    }
  const quantities = countsByRecord(
    all,
    allReleased(entry).flatMap((one) => parts.map((part) => ({ one, part }))),
  )
  const days = indicators
    .filter(({ kind }) => kind === 'days')
    .map(({ id }) => [id, daysIn(all, id)] as const)
  return {
    quantities: new Map(quantities.map(({ one, part, counts }) => [nameOf(one, part), counts])),
    ...{ asked, known, days: new Map(days) },
  }
}

const daysIn = (all: readonly TalliesOfOne[], id: string): readonly (number | undefined)[] =>
  all.map((tallies) => Object.keys(tallies[id]?.counts ?? {}).map(Number)[0])

/**
 * Which quantities of a form are the same by definition: the same mark when they count the same records, whatever the
 * records. It is found by counting many invented ones, record by record; those that are never seen share one mark.
 */
export const countedAlike = (entry: FormEntry): ((one: OneReleased, part: Part) => string) => {
  const marks = marksOf.get(entry.form.id) ?? new Map<string, string>()
  if (marks.size === 0)
    for (const [name, counts] of countedRecords(entry))
      marks.set(name, createHash('sha256').update(counts).digest('base64'))
  marksOf.set(entry.form.id, marks)
  return (one, part) => marks.get(nameOf(one, part)) ?? ''
}

const marksOf = new Map<string, Map<string, string>>()
