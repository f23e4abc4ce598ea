import { ageOn, type Identity } from '@lyhord/core/identity/identity.ts'
import { mayHoldNumber } from '@lyhord/core/identity/personal_number.ts'
import { pseudonymsUnder } from '../keys/pseudonym.ts'
import type { TenantKey } from '../keys/tenant_key.ts'
import { readDay } from '../mapping/read_day.ts'
import { type IdentityNotice, notices } from './identity_notice.ts'
import { identityOfCell } from './identity_of_cell.ts'
import { type SplitNumber, wholeCell } from './split_number.ts'
import { withoutNumbers } from './without_numbers.ts'

/**
 * How identities are taken away. `today`: the ISO day that ten digits are read as of, the same for a whole file so that
 * a child keeps one pseudonym. `identities`: columns that hold nothing but identities; `child`: the one of the child.
 */
export interface Stripping {
  readonly key: TenantKey
  readonly today: string
  readonly identities?: readonly number[]
  readonly child?: number
  /** A number in two columns; it is the child's when `child` is its last four. */
  readonly split?: SplitNumber
  /** When the child's age is counted: a fixed ISO day, or the day in another column of the same row, written as Swedes do. */
  readonly ageAt?: { readonly day: string } | { readonly column: number }
}

/** A row that holds no identities any more, and what the child's number told before it was dropped. */
export interface StrippedRow {
  readonly cells: readonly string[]
  readonly age: number | undefined
  readonly sex: 'flicka' | 'pojke' | undefined
  /** How many numbers became pseudonyms. */
  readonly replaced: number
  readonly notices: readonly IdentityNotice[]
}

/**
 * Makes the function that strips the rows of one file: every number in any cell becomes its pseudonym; a column of
 * identities keeps pseudonyms only, and what cannot be read there is taken out and told of.
 */
export const stripperOf = (stripping: Stripping): ((cells: readonly string[]) => StrippedRow) => {
  const { today, child: childColumn, split } = stripping
  const pseudonym = pseudonymsUnder(stripping.key)
  const identities = new Set([...(stripping.identities ?? []), childColumn, split?.last])
  return (cells) => {
    const notices: IdentityNotice[] = []
    let replaced = 0
    const strip = (cell: string, at: number): string => {
      if (identities.has(at)) {
        const { identity, kept, notice } = identityOfCell(wholeCell(cells, at, split), today)
        if (notice) notices.push(notice(at))
        if (identity) replaced++
        return identity ? pseudonym(identity.canonical) : kept
      }
      if (!mayHoldNumber(cell)) return cell
      const clean = withoutNumbers(cell, today, pseudonym)
      replaced += clean.replaced
      return clean.text
    }
    const stripped = cells.map(strip)
    const told = childColumn === undefined ? nothing : toldByNumber(stripping, childColumn, cells)
    return { cells: stripped, ...told, replaced, notices: [...notices, ...told.notices] }
  }
}

type Told = Pick<StrippedRow, 'age' | 'sex' | 'notices'>

const nothing: Told = { age: undefined, sex: undefined, notices: [] }

/** What the child's number tells, read before it is dropped. */
const toldByNumber = (stripping: Stripping, column: number, cells: readonly string[]): Told => {
  const { identity } = identityOfCell(wholeCell(cells, column, stripping.split), stripping.today)
  if (!identity) return nothing
  const age = ageOf(identity, stripping, cells)
  const noAge = stripping.ageAt !== undefined && age === undefined
  return { age, sex: sexes[identity.sex ?? 'unknown'], notices: noAge ? [notices.noAge(column)] : [] }
}

/** Codes of the variable `kon`. */
const sexes = { female: 'flicka', male: 'pojke', unknown: undefined } as const

const ageOf = (
  { birthDay }: Identity,
  { ageAt }: Stripping,
  cells: readonly string[],
): number | undefined => {
  if (!birthDay || !ageAt) return undefined
  const day = 'day' in ageAt ? ageAt.day : readDay((cells[ageAt.column] ?? '').trim(), 'auto')
  const age = day === undefined ? -1 : ageOn(birthDay, day)
  return age < 0 ? undefined : age
}
