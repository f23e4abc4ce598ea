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
  /** All records of the selection together. */
  readonly total: Results
  /** The same by the groups of the split; absent when nothing is split. */
  readonly bySplit: Results | undefined
  /** Of what is followed over time alone. */
  readonly byHalfYear: Results
}

const resultsOf = (selection: Selection) => {
  const { form, split } = selection
  const followed = layouts[form].followed.join(',')
  const query = { form, ...spanOf(selection), only: onlyOf(selection) }
  return queryOptions({
    queryKey: ['GET /api/results', query, split],
    queryFn: async (): Promise<Answers> => {
      const [total, byHalfYear, bySplit] = await Promise.all([
        call('GET /api/results', { query }),
        call('GET /api/results', { query: { ...query, period: 'halvar', indicators: followed } }),
        split === noSplit ? undefined : call('GET /api/results', { query: { ...query, by: split } }),
      ])
      return { form, split, total, bySplit, byHalfYear }
    },
  })
}

/** Results of a selection; the ones before stay until the new ones come, and events from the server freshen them. */
export const useResults = (selection: Selection): UseQueryResult<Answers, ProblemError> =>
  useQuery({ ...resultsOf(selection), placeholderData: keepPreviousData })

/** Asks for what is about to be chosen: a choice is made when the button is let go, a tenth of a second after it is pressed. */
export const askAhead = (selection: Selection): void => void queries.prefetchQuery(resultsOf(selection))
