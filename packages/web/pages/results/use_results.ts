import { keepPreviousData, queryOptions, type UseQueryResult, useQuery } from '@tanstack/react-query'
import { call } from '../../client/call.ts'
import type { ProblemError } from '../../client/problem.ts'
import { queries } from '../../client/queries.ts'
import type { Results } from './answer.ts'
import { layouts } from './sections.ts'
import { noSplit, onlyOf, type Selection, spanOf } from './selection.ts'

/** Everything the page shows at one time, so that its figures always belong together. */
export interface Answers {
  readonly form: Selection['form']
  readonly split: Selection['split']
  /** All records of the selection together, the same by the groups of the split, and what is followed by half-year. */
  readonly results: Results
}

const resultsOf = (selection: Selection) => {
  const { form, split } = selection
  const query = {
    form,
    ...spanOf(selection),
    only: onlyOf(selection),
    split: split === noSplit ? undefined : split,
    followed: layouts[form].followed.join(','),
  }
  return queryOptions({
    queryKey: ['GET /api/results', query],
    queryFn: async (): Promise<Answers> => ({
      form,
      split,
      results: await call('GET /api/results', { query }),
    }),
  })
}

/** Results of a selection; the ones before stay until the new ones come, and events from the server freshen them. */
export const useResults = (selection: Selection): UseQueryResult<Answers, ProblemError> =>
  useQuery({ ...resultsOf(selection), placeholderData: keepPreviousData })

/** Asks for what is about to be chosen: a choice is made when the button is let go, a tenth of a second after it is pressed. */
export const askAhead = (selection: Selection): void => void queries.prefetchQuery(resultsOf(selection))
