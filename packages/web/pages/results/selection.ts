import type { ToldGrouping } from '@lyhord/core/indicator/grouping.ts'
import { isDay } from '@lyhord/core/time/day.ts'
import { isPeriod, periodBounds } from '@lyhord/core/time/period.ts'
import { type FormId, formInAddress } from '../../forms/form_list.ts'

/** No split: all together. */
export const noSplit = 'ingen'
/** Chart or table, for the whole page. */
export const views = ['diagram', 'tabell'] as const
/** Order of the codes in a distribution: as in the form, or most common first. */
export const orders = ['formular', 'vanligast'] as const
/** What can be chosen for a form: groupings by id with their codes, the usual split first. */
export interface Choosable {
  readonly form: FormId
  readonly splits: readonly Pick<ToldGrouping, 'id'>[]
  readonly filters: readonly Pick<ToldGrouping, 'id' | 'codes'>[]
}

/** What the results page shows; everything here stands in its address. */
export interface Selection {
  readonly form: FormId
  /** A year or half-year as `2025` or `2025-H1`; when absent, `from` and `to` decide. */
  readonly period?: string
  readonly from?: string
  readonly to?: string
  /** A grouping by its id, or {@link noSplit}. */
  readonly split: string
  readonly view: (typeof views)[number]
  readonly order: (typeof orders)[number]
  /** Codes by grouping; what has none is not there. */
  readonly only: Readonly<Record<string, readonly string[]>>
}

export type Search = Readonly<Record<string, unknown>>

const text = (x: unknown): string => (typeof x === 'string' || typeof x === 'number' ? String(x) : '')
const oneOf = <const T extends string>(choices: readonly [T, ...T[]], x: unknown): T =>
  choices.find((c) => c === text(x)) ?? choices[0]

/** Reads the address; what cannot be read or is not known is left out, so that an old or mistyped address still opens the page. */
export const readSelection = (search: Search, { form, splits, filters }: Choosable): Selection => ({
  form,
  ...readSpan(search),
  split: [...splits.map((g) => g.id), noSplit].find((id) => id === text(search.dela)) ?? usualSplit(splits),
  view: oneOf(views, search.visa),
  order: oneOf(orders, search.ordning),
  only: Object.fromEntries(
    filters
      .map((f) => [f.id, codesIn(text(search[f.id])).filter((c) => f.codes.some((k) => k.id === c))] as const)
      .filter(([, codes]) => codes.length > 0),
  ),
})

const usualSplit = (splits: Choosable['splits']): string => splits[0]?.id ?? noSplit

const readSpan = (search: Search): Pick<Selection, 'period' | 'from' | 'to'> => {
  const [period, from, to] = [text(search.period), text(search.fran), text(search.till)]
  if (isPeriod(period)) return { period }
  if (isDay(from) && isDay(to) && from > to) return { from: to, to: from }
  return { ...(isDay(from) ? { from } : {}), ...(isDay(to) ? { to } : {}) }
}

const codesIn = (list: string): readonly string[] => [
  ...new Set(list.split(',').filter((c) => /^[a-z0-9_-]{1,64}$/.test(c))),
]

/** The address of a selection; what is as usual is left out. */
export const writeSelection = (
  s: Selection,
  { splits }: Pick<Choosable, 'splits'>,
): Record<string, string | undefined> => ({
  form: formInAddress(s.form),
  period: s.period,
  fran: s.period ? undefined : s.from,
  till: s.period ? undefined : s.to,
  dela: s.split === usualSplit(splits) ? undefined : s.split,
  visa: s.view === views[0] ? undefined : s.view,
  ordning: s.order === orders[0] ? undefined : s.order,
  ...Object.fromEntries(Object.entries(s.only).map(([id, codes]) => [id, codes.join(',') || undefined])),
})

/** The first and last closing day asked for. */
export const spanOf = (s: Selection): { readonly from?: string; readonly to?: string } => {
  if (s.period) return periodBounds(s.period)
  return { ...(s.from ? { from: s.from } : {}), ...(s.to ? { to: s.to } : {}) }
}

/** The filters as the server reads them: `fodelseland:sverige,norden;tidigare_kand:nej`. */
export const onlyOf = ({ only }: Selection): string | undefined =>
  Object.entries(only)
    .map(([id, codes]) => `${id}:${codes.join(',')}`)
    .join(';') || undefined

/** How many filters are on. */
export const filtersOn = ({ only }: Selection): number => Object.keys(only).length

/** Turns one code of a filter on or off. */
export const withCode = (s: Selection, filter: string, code: string): Selection => {
  const codes = s.only[filter] ?? []
  const next = codes.includes(code) ? codes.filter((c) => c !== code) : [...codes, code]
  const { [filter]: _, ...others } = s.only
  return { ...s, only: next.length > 0 ? { ...others, [filter]: next } : others }
}
