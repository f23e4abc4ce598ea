import type { Grouping, Indicator, Section, Variable } from '@lyhord/core'

/** What results are made of: figures, ways to split them, and the variables they read. Not the rules, which are most of a form. */
export interface Measures {
  readonly indicators: readonly Indicator[]
  readonly groupings: readonly Grouping[]
  readonly defaultGroupings: readonly Grouping[]
  readonly variables: readonly Variable[]
}

/** The variables of sections, in the order they are asked. */
export const variablesIn = (sections: readonly Section[]): readonly Variable[] =>
  sections.flatMap((s) => s.questions.map((q) => q.variable))
