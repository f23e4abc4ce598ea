import type { FormEntry } from '@lyhord/catalogue'
import { linkRecords, tabulate } from '@lyhord/core'
import type { DaysShare } from '@lyhord/core/disclosure/days_beside_shares.ts'
import { inventedRecords } from './counted_alike.ts'
import { allReleased } from './released_indicators.ts'

/** A share that the days of another indicator tell. */
export interface SharedDays extends DaysShare {
  readonly days: string
  readonly share: string
}

/** The shares of a form that its days tell, found by counting many invented records one by one. */
export const daysSharesOf = (entry: FormEntry): readonly SharedDays[] => {
  const found = known.get(entry.form.id) ?? daysSharesIn(entry)
  known.set(entry.form.id, found)
  return found
}

const known = new Map<string, readonly SharedDays[]>()

const daysSharesIn = (entry: FormEntry): readonly SharedDays[] => {
  const released = allReleased(entry)
  const shares = released.filter(({ kind }) => kind === 'share')
  const days = released.filter(({ kind }) => kind === 'days')
  if (days.length === 0) return []
  const indicators = [...days, ...shares].map(({ of }) => of)
  const records = linkRecords([...inventedRecords(entry)], entry.form.keys)
  const tallies = records.map((r) => tabulate([r], { indicators, by: [] })[0]?.tallies ?? {})
  return days.flatMap(({ id }) =>
    shares.flatMap((share): readonly SharedDays[] => {
      const both = tallies.flatMap((t) => {
        const day = Object.keys(t[id]?.counts ?? {}).map(Number)[0]
        return day === undefined
          ? []
          : [{ day, n: t[share.id]?.n ?? 0, counted: t[share.id]?.numerator ?? 0 }]
      })
      const split = splitOf(both)
      return split ? [{ days: id, share: share.id, ...split }] : []
    }),
  )
}

interface Counted {
  readonly day: number
  readonly n: number
  readonly counted: number
}

/** Calendar months are of different length: so many days may lie between those that never count and those that always do. */
const between = 10

/** Where days divide those that count from those that do not; none when something else does. */
const splitOf = (records: readonly Counted[]): DaysShare | undefined => {
  const [yes, no] = [records.filter((r) => r.counted === 1), records.filter((r) => r.counted === 0)]
  if (yes.length === 0 || no.length === 0 || records.some((r) => r.n !== 1)) return undefined
  const upTo = Math.min(...yes.map((r) => r.day)) - 1
  const from = Math.max(...no.map((r) => r.day)) + 1
  return from - upTo <= between ? { upTo, from } : undefined
}
