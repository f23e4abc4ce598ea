import type { FormEntry } from '@lyhord/catalogue'
import { linkRecords, talliesOfEach } from '@lyhord/core'
import { total } from '@lyhord/core/disclosure/cell_system.ts'
import { inventors } from '../../synthetic/invented_records.ts'
import { usualSpan } from '../../synthetic/synthesise.ts'
import { countsByRecord } from '../counts_by_record.ts'
import { type Part, parts } from '../quantity_digest.ts'
import { allReleased, type OneReleased } from '../released_indicators.ts'
import { keyOf } from '../rest_of.ts'

/** A quantity: which of many invented records it counts, and how often. */
interface SeenQuantity {
  readonly one: OneReleased
  readonly part: Part
  readonly records: Uint8Array
}

/** The quantities of a form, those that count the same records as one. */
export interface SeenQuantities {
  readonly all: readonly SeenQuantity[]
  /** The number of the quantity that an indicator's part is; `undefined` where it has none. */
  readonly numberOf: (indicator: string, part: Part) => number | undefined
  /** How many indicators tell a quantity. */
  readonly tellers: readonly number[]
  /** Whether a quantity is told by sex and age. */
  readonly divided: readonly boolean[]
}

/** Other records than those that protection is made by. */
const enough = { rows: 3_000, seed: 20_260, ...usualSpan }

/** Counts invented records one by one; what is never seen is a quantity of its own. */
export const seenQuantities = (entry: FormEntry): SeenQuantities => {
  const { form, indicators } = entry
  const records = linkRecords([...(inventors.get(form.id)?.(enough) ?? [])], form.keys)
  const tallies = talliesOfEach(records, indicators)
  const [all, tellers]: [SeenQuantity[], number[]] = [[], []]
  const [numbers, byRecords] = [new Map<string, number>(), new Map<string, number>()]
  const divided = new Set<number>()
  const released = allReleased(entry).flatMap((one) => partsOf(one).map((part) => ({ one, part })))
  for (const { one, part, counts: own } of countsByRecord(tallies, released)) {
    const name = `${one.id} ${part}`
    const key = own.some((n) => n > 0) ? keyOf(own) : name
    const number = byRecords.get(key) ?? all.length
    // what a distribution counts of everybody alone is counted in groups by another indicator
    if (number === all.length || (one.code === null && !divided.has(number)))
      all[number] = { one, part, records: own }
    tellers[number] = (tellers[number] ?? 0) + 1
    byRecords.set(key, number)
    numbers.set(name, number)
    if (one.code === null) divided.add(number)
  }
  return {
    all,
    tellers,
    numberOf: (indicator, part) => numbers.get(`${indicator} ${part}`),
    divided: all.map((_, number) => divided.has(number)),
  }
}

const partsOf = ({ kind }: OneReleased): readonly Part[] =>
  kind === 'count' || kind === 'days' ? [total] : parts
