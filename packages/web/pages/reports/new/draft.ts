import type { Api, Asking } from '@lyhord/contract'
import type { ReportFormat, reportPlaces, reportReaders } from '@lyhord/contract/resources/report_formats.ts'
import { periodBounds } from '@lyhord/core/time/period.ts'
import type { FormId } from '../../../forms/form_list.ts'

type Place = (typeof reportPlaces)[number]
export type Order = Asking<Api['POST /api/reports']>['body']['order']

/** A text of one's own; `key` tells it from the others while it is written. */
export interface OwnText {
  readonly key: string
  readonly place: Place
  readonly heading: string
  readonly text: string
}

/** A report that is being put together. */
export interface Draft {
  readonly kind: 'lokal' | 'sammanstalld'
  readonly title: string
  readonly language: 'sv' | 'en'
  readonly form: FormId
  /** A year or a half-year of the own results. */
  readonly period: string
  /** Who may read a report of own results. */
  readonly readers: (typeof reportReaders)[number]
  readonly release: string
  readonly releasePeriod: string
  /** Every measure there is, in the order that they are to stand in, and those that are chosen. */
  readonly order: readonly string[]
  readonly chosen: readonly string[]
  readonly overTime: boolean
  readonly equity: boolean
  readonly interpretations: boolean
  readonly texts: readonly OwnText[]
  readonly formats: readonly ReportFormat[]
}

/** The chosen measures in their order. */
const indicatorsOf = ({ order, chosen }: Pick<Draft, 'order' | 'chosen'>): string[] =>
  order.filter((id) => chosen.includes(id))

/** The draft as it is ordered. */
export const orderOf = (draft: Draft): Order => {
  const { title, language, overTime, equity, interpretations } = draft
  const common = {
    title: title.trim(),
    language,
    indicators: indicatorsOf(draft),
    texts: draft.texts.map(({ place, heading, text }) => ({
      place,
      heading: heading.trim(),
      text: text.trim(),
    })),
    formats: [...draft.formats],
    overTime,
    equity,
  }
  return draft.kind === 'lokal'
    ? { kind: 'lokal', ...common, form: draft.form, readers: draft.readers, ...periodBounds(draft.period) }
    : {
        kind: 'sammanstalld',
        ...common,
        release: draft.release,
        period: draft.releasePeriod,
        interpretations,
      }
}

/** The draft in another language; a title that nobody has changed follows. `usual`: by language and kind. */
export const inLanguage = (
  draft: Draft,
  language: Draft['language'],
  usual: Readonly<Record<Draft['language'], Readonly<Record<Draft['kind'], string>>>>,
): Draft => ({
  ...draft,
  language,
  title: draft.title === usual[draft.language][draft.kind] ? usual[language][draft.kind] : draft.title,
})

/** What is to be put right before it can be ordered, by the part it is in. */
export const faultsIn = (draft: Draft): readonly ('title' | 'indicators' | 'formats' | 'texts')[] => [
  ...(draft.title.trim() === '' ? (['title'] as const) : []),
  ...(indicatorsOf(draft).length === 0 ? (['indicators'] as const) : []),
  ...(draft.texts.some((t) => t.heading.trim() === '' || t.text.trim() === '') ? (['texts'] as const) : []),
  ...(draft.formats.length === 0 ? (['formats'] as const) : []),
]

/** Puts one in or takes it out, the last one last. */
export const toggled = <T>(all: readonly T[], one: T): readonly T[] =>
  all.includes(one) ? all.filter((other) => other !== one) : [...all, one]

/** One of a list a step up (−1) or down (1); at the ends it stays. */
export const moved = <T>(all: readonly T[], one: T, step: -1 | 1): readonly T[] => {
  const [at, to] = [all.indexOf(one), all.indexOf(one) + step]
  const other = all[to]
  return at < 0 || other === undefined
    ? all
    : all.map((item, i) => (i === at ? other : i === to ? one : item))
}
