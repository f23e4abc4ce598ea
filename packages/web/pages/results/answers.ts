import { personsFor } from '@lyhord/core/indicator/persons.ts'
import { type ToldChoice, toldChoice } from '@lyhord/core/indicator/told_choice.ts'
import type { Knowledge } from './knowledge.ts'
import { layouts } from './sections.ts'
import { onlyOf, type Selection, spanOf } from './selection.ts'
import type { Tallies } from './tallies.ts'

/** Everything the page shows at one time, so that its figures always belong together. */
export interface Answers extends ToldChoice {
  /** What they are the figures of: meanwhile something else may have been chosen. */
  readonly of: Selection
  /** First and last closing day among all records, whatever the selection. */
  readonly span: Tallies['span']
}

/** The figures of a selection, by the same code as the server's. */
export const answersIn = (tallies: Tallies, selection: Selection, knowledge: Knowledge): Answers => {
  const { indicators, indicatorOf, groupingOf, codesShown } = knowledge
  const { form, period, only, split } = selection
  const persons = personsFor(tallies.inhabitants, {
    ...spanOf(selection),
    only: onlyOf(selection),
  })
  const followed = layouts[form].followed.flatMap((id) => indicatorOf(id) ?? [])
  const choice = { period, only, split: groupingOf(split), followed }
  const told = toldChoice(tallies.cells, choice, { indicators, codes: codesShown, persons })
  return { ...told, of: selection, span: tallies.span }
}
