import { exprsIn, termsIn } from '../expression/parts.ts'
import { readsOf, readsOfTerm } from '../expression/reads.ts'
import type { Expr } from '../expression/tree.ts'
import type { ColumnChoice } from './columns.ts'
import type { Grouping } from './grouping.ts'
import type { Indicator } from './indicator.ts'

/**
 * What indicators and groupings read of a record, `also` included: of most variables the answer, of some only whether
 * there is one.
 */
export const columnsReadBy = (
  indicators: readonly Indicator[],
  by: readonly Grouping[],
  also: readonly string[],
): ColumnChoice => {
  const exprs = indicators.flatMap(exprsOf)
  const answers = new Set([
    ...also,
    ...by.flatMap((g) => [g.of, ...(g.also ?? [])]),
    ...indicators.flatMap((i) => [...valuesReadBy(i)]),
    ...exprs.flatMap(valuesIn),
  ])
  const answered = exprs.flatMap((e) => [...readsOf(e)]).filter((id) => !answers.has(id))
  return { answers, answered: new Set(answered) }
}

const exprsOf = (indicator: Indicator): readonly Expr[] =>
  'counts' in indicator ? [indicator.population, indicator.counts] : [indicator.population]

const valuesReadBy = (indicator: Indicator): readonly string[] => {
  const weight = indicator.weight === undefined ? [] : [indicator.weight]
  if (indicator.kind === 'days') return [...weight, ...readsOfTerm(indicator.days)]
  if (indicator.kind !== 'distribution') return weight
  return [...weight, ...readsOfTerm(indicator.read ?? { var: indicator.of })]
}

const valuesIn = (expr: Expr): readonly string[] => [
  ...termsIn(expr).flatMap((t) => [...readsOfTerm(t)]),
  ...exprsIn(expr).flatMap((e) => ('chosen' in e ? [e.chosen[0]] : 'among' in e ? e.among : [])),
]
