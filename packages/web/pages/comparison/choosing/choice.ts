import { isPeriod } from '@lyhord/core/time/period.ts'
import { type FormId, formNamed } from '../../../forms/form_list.ts'
import { type Comparison, everybody } from '../answer.ts'

/** Charts or tables, for the whole page. */
export const views = ['diagram', 'tabell'] as const

/** What the pages show; all of it stands in their addresses. */
export interface Choice {
  readonly from: string
  readonly form: FormId
  readonly period: string
  /** The label of the area compared with. */
  readonly against: string
  /** Whose figures: a member's key or an area's label. */
  readonly area: string
  readonly view: (typeof views)[number]
  /** Whether the profile shows the answers of distributions too. */
  readonly codes: boolean
}

/** A choice with the comparison it is about; `gone`: a period that the address names and that is no longer published. */
export interface Chosen {
  readonly choice: Choice
  readonly comparison: Comparison
  readonly gone: string | undefined
}

type Search = Readonly<Record<string, unknown>>

const text = (x: unknown): string => (typeof x === 'string' || typeof x === 'number' ? String(x) : '')

/** The latest that has a release of its own: a half-year. */
const latest = ({ periods }: Comparison): string =>
  (periods.findLast((p) => p.release !== null) ?? periods.at(-1))?.period ?? ''

/**
 * Reads an address: what it does not say, or what is not known, is the usual, so that an old address still opens the page.
 * `undefined` when there is nothing to compare.
 */
export const readChoice = (search: Search, comparisons: readonly Comparison[]): Chosen | undefined => {
  const ofRegion = comparisons.filter((c) => c.from === text(search.fran))
  const regional = ofRegion.length > 0 ? ofRegion : comparisons
  const comparison = regional.find((c) => c.form === text(search.form)) ?? regional[0]
  if (!comparison) return undefined
  const { from, form, areas, members, mine } = comparison
  const asked = text(search.period)
  const period = comparison.periods.find((p) => p.period === asked)?.period
  const labels = areas.map((a) => a.label)
  const own = mine ?? everybody
  const known = [...labels, ...members.map((m) => m.key)]
  return {
    comparison,
    gone: period === undefined && isPeriod(asked) ? asked : undefined,
    choice: {
      from,
      form: formNamed(form),
      period: period ?? latest(comparison),
      against: labels.find((l) => l === text(search.mot)) ?? labels[0] ?? everybody,
      area: known.find((k) => k === text(search.omrade)) ?? own,
      view: views.find((v) => v === text(search.visa)) ?? views[0],
      codes: text(search.svar) === 'alla',
    },
  }
}

/** The address of a choice. It says everything that decides the figures, so that it shows the same when more is published. */
export const writeChoice = (
  { from, form, period, against, area, view, codes }: Choice,
  { mine }: Pick<Comparison, 'mine'>,
): Record<string, string | undefined> => ({
  fran: from,
  form,
  period,
  mot: against === everybody ? undefined : against,
  omrade: area === (mine ?? everybody) ? undefined : area,
  visa: view === views[0] ? undefined : view,
  svar: codes ? 'alla' : undefined,
})
