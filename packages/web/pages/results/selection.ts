import { isDay } from '@lyhord/core/time/day.ts'
import { isPeriod, periodBounds } from '@lyhord/core/time/period.ts'

/** The groups a figure can be split into; `ingen` shows all together. */
export const splits = ['kon', 'aldersgrupp', 'ingen'] as const
/** Chart or table, for the whole page. */
export const views = ['diagram', 'tabell'] as const
/** Order of the codes in a distribution: as in the form, or most common first. */
export const orders = ['formular', 'vanligast'] as const
/** What the records can be narrowed by, in the order the screen shows them. */
export const filters = [
  'fodelseland',
  'foraldrar_fodda_utomlands',
  'boendesituation',
  'funktionsnedsattning',
  'tidigare_kand',
] as const

export type Filter = (typeof filters)[number]

/** What the results page shows; everything here stands in its address. */
export interface Selection {
  /** A year or half-year as `2025` or `2025-H1`; when absent, `from` and `to` decide. */
  readonly period?: string
  readonly from?: string
  readonly to?: string
  readonly split: (typeof splits)[number]
  readonly view: (typeof views)[number]
  readonly order: (typeof orders)[number]
  readonly only: Readonly<Partial<Record<Filter, readonly string[]>>>
}

export type Search = Readonly<Record<string, unknown>>

const text = (x: unknown): string => (typeof x === 'string' || typeof x === 'number' ? String(x) : '')
const oneOf = <const T extends string>(choices: readonly [T, ...T[]], x: unknown): T =>
  choices.find((c) => c === text(x)) ?? choices[0]

/** Reads the address; what cannot be read or is not known is left out, so that an old or mistyped address still opens the page. */
export const readSelection = (
  search: Search,
  isKnown: (filter: Filter, code: string) => boolean = () => true,
): Selection => ({
  ...readSpan(search),
  split: oneOf(splits, search.dela),
  view: oneOf(views, search.visa),
  order: oneOf(orders, search.ordning),
  only: Object.fromEntries(
    filters
      .map((f) => [f, codesIn(text(search[f])).filter((code) => isKnown(f, code))] as const)
      .filter(([, codes]) => codes.length > 0),
  ),
})

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
export const writeSelection = (s: Selection): Record<string, string | undefined> => ({
  period: s.period,
  fran: s.period ? undefined : s.from,
  till: s.period ? undefined : s.to,
  dela: s.split === splits[0] ? undefined : s.split,
  visa: s.view === views[0] ? undefined : s.view,
  ordning: s.order === orders[0] ? undefined : s.order,
  ...Object.fromEntries(filters.map((f) => [f, s.only[f]?.length ? s.only[f].join(',') : undefined])),
})

/** The first and last closing day asked for. */
export const spanOf = (s: Selection): { readonly from?: string; readonly to?: string } => {
  if (s.period) return periodBounds(s.period)
  return { ...(s.from ? { from: s.from } : {}), ...(s.to ? { to: s.to } : {}) }
}

/** The filters as the server reads them: `fodelseland:sverige,norden;tidigare_kand:nej`. */
export const onlyOf = (s: Selection): string | undefined =>
  filters.flatMap((f) => (s.only[f]?.length ? [`${f}:${s.only[f].join(',')}`] : [])).join(';') || undefined

/** How many filters are on. */
export const filtersOn = (s: Selection): number => filters.filter((f) => s.only[f]?.length).length

/** Turns one code of a filter on or off. */
export const withCode = (s: Selection, filter: Filter, code: string): Selection => {
  const codes = s.only[filter] ?? []
  const next = codes.includes(code) ? codes.filter((c) => c !== code) : [...codes, code]
  const { [filter]: _, ...others } = s.only
  return { ...s, only: next.length > 0 ? { ...others, [filter]: next } : others }
}
