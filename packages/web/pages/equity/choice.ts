import { readSelection, type Search, type Selection, writeSelection } from '../results/selection.ts'

/** What makes needs similar, the usual first; said here so that the wire's shapes need not be fetched. */
export const givens = ['niva', 'niva_omraden'] as const
type Given = (typeof givens)[number]

/** What the page shows; everything stands in its address. */
export interface Choice {
  /** The period and the view. */
  readonly selection: Selection
  readonly given: Given
}

const nothingMore = { form: 'utredning', splits: [], filters: [] } as const

/** Reads the address; what is not known is as usual. */
export const readChoice = (search: Search): Choice => ({
  selection: readSelection(search, nothingMore),
  given: givens.find((g) => g === search.lika) ?? givens[0],
})

/** The address of a choice; what is as usual is left out. */
export const writeChoice = ({ selection, given }: Choice): Record<string, string | undefined> => ({
  ...writeSelection(selection, nothingMore),
  lika: given === givens[0] ? undefined : given,
})
