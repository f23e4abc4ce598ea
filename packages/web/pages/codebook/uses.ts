import type { Form, Grouping, Indicator } from '@lyhord/core'
import { linkedOf } from '@lyhord/core/expression/linked.ts'
import { readsOf, readsOfTerm } from '@lyhord/core/expression/reads.ts'

/** What a variable is used for. */
export interface Uses {
  /** Figures that are about it, or counted from it. */
  readonly indicators: readonly Indicator[]
  /** Results can be split or limited by it. */
  readonly groupings: readonly Grouping[]
  /** It tells records or children apart, or dates them, without being a figure of its own. */
  readonly key: boolean
}

/** The variables an indicator reads, of the record itself or of linked ones. */
const readBy = (indicator: Indicator): ReadonlySet<string> =>
  new Set(
    [
      ...readsOf(indicator.population),
      ...valueReads(indicator),
      ...(indicator.weight ? [indicator.weight] : []),
    ].map((id) => linkedOf(id).id),
  )

const valueReads = (indicator: Indicator): Iterable<string> => {
  switch (indicator.kind) {
    case 'count':
    case 'rate':
      return []
    case 'share':
    case 'ratio':
      return readsOf(indicator.counts)
    case 'days':
      return readsOfTerm(indicator.days)
    case 'distribution':
      return [indicator.of, ...(indicator.read ? readsOfTerm(indicator.read) : [])]
  }
}

/** What each variable of a form is used for, by its id. */
export const usesOf = (
  form: Pick<Form, 'keys'>,
  indicators: readonly Indicator[],
  groupings: readonly Grouping[],
): ((variable: string) => Uses) => {
  const reads = indicators.map((indicator) => ({ indicator, ids: readBy(indicator) }))
  return (variable) => ({
    indicators: reads.filter(({ ids }) => ids.has(variable)).map(({ indicator }) => indicator),
    groupings: groupings.filter((g) => g.of === variable),
    key: Object.values(form.keys).includes(variable),
  })
}

/** No figure, split or key uses it: a question whose cost should be asked about. */
export const isUnused = ({ indicators, groupings, key }: Uses): boolean =>
  indicators.length === 0 && groupings.length === 0 && !key
