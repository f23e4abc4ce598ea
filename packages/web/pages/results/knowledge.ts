import type { Code } from '@lyhord/core'
import type { ToldGrouping } from '@lyhord/core/indicator/grouping.ts'
import type { ToldIndicator } from '@lyhord/core/indicator/told_indicator.ts'
import type { Figures } from '../../forms/figures/figures_in.ts'
import type { FormId } from '../../forms/form_list.ts'

/** What the page knows of one form: its figures, and the ways to split and limit them. */
export interface Knowledge {
  readonly form: FormId
  /** Every indicator of the form, in the order of the register. */
  readonly indicators: readonly ToldIndicator[]
  /** `undefined` when the register does not have it. */
  readonly indicatorOf: (id: string) => ToldIndicator | undefined
  readonly groupingOf: (id: string) => ToldGrouping | undefined
  /** The groups a figure can be split into, the usual ones first. */
  readonly splits: readonly ToldGrouping[]
  /** What the records can be limited by. */
  readonly filters: readonly ToldGrouping[]
  /** The codes that a distribution is shown by. */
  readonly codesShown: (indicator: Pick<ToldIndicator, 'id'>) => readonly Code[]
  /** Whether several answers may be chosen, so that the shares may exceed the whole. */
  readonly isSeveral: (indicator: Pick<ToldIndicator, 'id'>) => boolean
}

export const knowledgeOf = (form: FormId, figures: Figures): Knowledge => {
  const { indicators, groupings, defaultGroupings: usual } = figures
  const byId = new Map(indicators.map((i) => [i.id, i]))
  return {
    form,
    indicators,
    indicatorOf: (id) => byId.get(id),
    groupingOf: (id) => groupings.find((g) => g.id === id),
    splits: [...usual, ...groupings.filter((g) => !usual.some((u) => u.id === g.id))],
    filters: groupings,
    codesShown: ({ id }) => byId.get(id)?.codes ?? [],
    isSeveral: ({ id }) => byId.get(id)?.several ?? false,
  }
}
