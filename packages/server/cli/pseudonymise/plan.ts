import { isDay, words } from '@lyhord/core'
import { childColumnIn, identityColumnsIn } from '@lyhord/intake/identity/identity_columns.ts'
import { splitNumberIn } from '@lyhord/intake/identity/split_number.ts'
import { type StrippedRow, type Stripping, stripperOf } from '@lyhord/intake/identity/strip_identities.ts'
import type { TenantKey } from '@lyhord/intake/keys/tenant_key.ts'
import type { Refused } from '../../outside/files/problem.ts'
import { misunderstood } from '../file/refuse.ts'

/** How the rows below one header are stripped, and the columns that are added to them. */
export interface Plan {
  readonly strip: (cells: readonly string[]) => StrippedRow
  /** Headings, title rows and whatever else stands outside the table. */
  readonly stripOther: (cells: readonly string[]) => readonly string[]
  readonly added: readonly string[]
  readonly addedTo: (row: StrippedRow) => readonly string[]
  readonly width: number
  /** The column that alone holds the child's number, if it is known. */
  readonly child: number | undefined
}

interface Wanted {
  readonly key: TenantKey
  readonly today: string
  readonly usage: string
  readonly child?: string | undefined
  readonly 'age-at'?: string | undefined
  readonly sex?: boolean | undefined
}

const noChild = words(
  'Det framgår inte vilken kolumn som är barnets nummer. Ange rubriken med --child.',
  "It is not told which column is the child's number. Give its heading with --child.",
)
const noSuchColumn = words(
  'Det finns ingen sådan kolumn i filen. Ange en rubrik så som den står där.',
  'There is no such column in the file. Give a heading as it stands there.',
)

/** Finds the columns by their headings. */
export const planOf = (header: readonly string[], wanted: Wanted): Plan | Refused => {
  const child =
    wanted.child === undefined
      ? (childColumnIn(header) ?? splitNumberIn(header)?.last)
      : placeOf(header, wanted.child)
  const age = wanted['age-at'] !== undefined
  if (wanted.child !== undefined && child === undefined) return misunderstood(noSuchColumn, wanted.usage)
  if ((age || wanted.sex) && child === undefined) return misunderstood(noChild, wanted.usage)
  const ageAt = age ? ageAtOf(header, wanted['age-at'] ?? '') : {}
  if (ageAt === undefined) return misunderstood(noSuchColumn, wanted.usage)
  return {
    ...plainPlanOf(header, wanted, { ...(child === undefined ? {} : { child }), ...ageAt }),
    added: [...(age ? [free(header, 'alder')] : []), ...(wanted.sex ? [free(header, 'kon')] : [])],
    addedTo: (row) => [...(age ? [String(row.age ?? '')] : []), ...(wanted.sex ? [row.sex ?? ''] : [])],
  }
}

/** A plan that adds nothing: for sheets beside the one that was asked about. */
export const plainPlanOf = (
  header: readonly string[],
  { key, today }: Pick<Wanted, 'key' | 'today'>,
  more: Pick<Stripping, 'child' | 'ageAt'> = {},
): Plan => {
  const other = stripperOf({ key, today })
  const split = splitNumberIn(header)
  return {
    strip: stripperOf({
      key,
      today,
      identities: identityColumnsIn(header),
      ...(split ? { split } : {}),
      ...more,
    }),
    stripOther: (cells) => other(cells).cells,
    added: [],
    addedTo: () => [],
    width: header.length,
    child: split ? undefined : more.child,
  }
}

const placeOf = (header: readonly string[], heading: string): number | undefined => {
  const plain = (name: string): string => name.trim().toLowerCase()
  const at = header.findIndex((name) => plain(name) === plain(heading))
  return at === -1 ? undefined : at
}

const ageAtOf = (header: readonly string[], told: string): Pick<Stripping, 'ageAt'> | undefined => {
  if (isDay(told)) return { ageAt: { day: told } }
  const column = placeOf(header, told)
  return column === undefined ? undefined : { ageAt: { column } }
}

/** A heading that the file does not have. */
const free = (header: readonly string[], name: string): string =>
  header.includes(name) ? free(header, `${name}_av_nummer`) : name
