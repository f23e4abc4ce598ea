import type { FormEntry } from '@lyhord/catalogue'
import { total } from '@lyhord/core/disclosure/cell_system.ts'
import type { DaysShare } from '@lyhord/core/disclosure/days_beside_shares.ts'
import { countedRecords, daysOfRecords, nameOf } from './counted_alike.ts'
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
  const [counts, daysOf] = [countedRecords(entry), daysOfRecords(entry)]
  return days.flatMap(({ id }) =>
    shares.flatMap((share): readonly SharedDays[] => {
      const [n, counted] = ([total, 'numerator'] as const).map((part) => counts.get(nameOf(share, part)))
      const both = (daysOf.get(id) ?? []).flatMap((day, at) =>
        day === undefined ? [] : [{ day, n: n?.[at] ?? 0, counted: counted?.[at] ?? 0 }],
      )
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
