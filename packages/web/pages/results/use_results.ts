import { keepPreviousData, queryOptions, type UseQueryResult, useQuery } from '@tanstack/react-query'
import { call } from '../../client/call.ts'
import type { ProblemError } from '../../client/problem.ts'
import { freshFor } from '../../client/queries.ts'
import type { Results } from './answer.ts'
import { layouts } from './sections.ts'
import { noSplit, onlyOf, type Selection, spanOf } from './selection.ts'

/** Everything the page shows at one time, so that its figures always belong together. */
export interface Answers {
  /** What was asked for: meanwhile something else may have been chosen. */
  readonly of: Selection
  /** All records of the selection together, the same by the groups of the split, and what is followed by half-year. */
  readonly results: Results
}

/** How the results of a selection are asked for. */
export const resultsOf = (selection: Selection) => {
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
      of: selection,
      results: await call('GET /api/results', { query }),
    }),
    // What is older would stand as the answer to a choice until it is asked for anew.
    gcTime: freshFor,
  })
}

/** Results of a selection; the ones before stay until the new ones come, and events from the server freshen them. */
export const useResults = (selection: Selection): UseQueryResult<Answers, ProblemError> =>
  useQuery({ ...resultsOf(selection), placeholderData: keepPreviousData })
