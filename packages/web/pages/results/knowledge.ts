import { type Code, codesShown, type Grouping, type Indicator } from '@lyhord/core'
import type { FormId } from '../../forms/form_list.ts'
import type { Measures } from '../../forms/measures/made_of.ts'

/** What the page knows of one form: its figures, and the ways to split and limit them. */
export interface Knowledge {
  readonly form: FormId
  /** Every indicator of the form, in the order of the register. */
  readonly indicators: readonly Indicator[]
  /** `undefined` when the register does not have it. */
  readonly indicatorOf: (id: string) => Indicator | undefined
  readonly groupingOf: (id: string) => Grouping | undefined
  /** The groups a figure can be split into, the usual ones first. */
  readonly splits: readonly Grouping[]
  /** What the records can be limited by. */
  readonly filters: readonly Grouping[]
  /** The codes that a distribution is shown by. */
  readonly codesShown: (indicator: Indicator) => readonly Code[]
  /** Whether several answers may be chosen, so that the shares may exceed the whole. */
  readonly isSeveral: (indicator: Indicator) => boolean
}

export const knowledgeOf = (form: FormId, measures: Measures): Knowledge => {
  const { indicators, groupings, defaultGroupings: usual } = measures
  const variables = new Map(measures.variables.map((v) => [v.id, v]))
  return {
    form,
    indicators,
    indicatorOf: (id) => indicators.find((i) => i.id === id),
    groupingOf: (id) => groupings.find((g) => g.id === id),
    splits: [...usual, ...groupings.filter((g) => !usual.some((u) => u.id === g.id))],
    filters: groupings,
    codesShown: (indicator) => codesShown(indicator, variables),
    isSeveral: (indicator) =>
      indicator.kind === 'distribution' &&
      variables.get(indicator.of)?.kind === 'multi' &&
      indicator.read === undefined,
  }
}
