import type { Code } from '../codebook/value_set.ts'
import { codesOf, type VariableById } from '../codebook/variable.ts'
import type { Indicator } from './indicator.ts'

/** The codes that a distribution is shown by, in their order; none for other indicators. */
export const codesShown = (indicator: Indicator, variables: VariableById): readonly Code[] => {
  if (indicator.kind !== 'distribution') return []
  if (indicator.steps) return indicator.steps.map(({ code }) => code)
  const variable = variables.get(indicator.of)
  return (variable && codesOf(variable)) ?? []
}
