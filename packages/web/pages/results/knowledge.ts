import { formById } from '@lyhord/catalogue'
import { type Code, codesOf, type Grouping, type Indicator, variablesOf } from '@lyhord/core'
import type { Filter } from './selection.ts'

const entry = formById('utredning')

/** Every indicator of the form, in the order of the register. */
export const indicators: readonly Indicator[] = entry?.indicators ?? []

const byId = new Map(indicators.map((i) => [i.id, i]))
const variables = new Map((entry ? variablesOf(entry.form) : []).map((v) => [v.id, v]))

/** An indicator by its id; `undefined` when the register does not have it. */
export const indicatorOf = (id: string): Indicator | undefined => byId.get(id)

/** A grouping by its id. */
export const groupingOf = (id: string): Grouping | undefined => entry?.groupings.find((g) => g.id === id)

/** The codes that a distribution is shown by. */
export const codesShown = (indicator: Indicator): readonly Code[] => {
  const variable = indicator.kind === 'distribution' ? variables.get(indicator.of) : undefined
  return (variable && codesOf(variable)) ?? []
}

/** Whether several answers may be chosen, so that the shares may exceed the whole. */
export const isSeveral = (indicator: Indicator): boolean =>
  indicator.kind === 'distribution' &&
  variables.get(indicator.of)?.kind === 'multi' &&
  indicator.read === undefined

/** The codes a filter can be set to. */
export const filterCodes = (filter: Filter): readonly Code[] => groupingOf(filter)?.codes ?? []

/** Whether a filter has a code. */
export const isKnown = (filter: Filter, code: string): boolean =>
  filterCodes(filter).some((c) => c.id === code)
