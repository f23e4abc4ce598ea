import { keepPreviousData, type UseQueryResult, useQuery } from '@tanstack/react-query'
import { call } from '../../client/call.ts'
import type { ProblemError } from '../../client/problem.ts'
import type { Results } from './answer.ts'
import { noSplit, onlyOf, type Selection, spanOf } from './selection.ts'

/** Everything the page shows at one time, so that its figures always belong together. */
export interface Answers {
  readonly form: Selection['form']
  readonly split: Selection['split']
  /** All records of the selection together. */
  readonly total: Results
  /** The same by the groups of the split; absent when nothing is split. */
  readonly bySplit: Results | undefined
  readonly byHalfYear: Results
}

/** Results of a selection; the ones before stay until the new ones come, and events from the server freshen them. */
export const useResults = (selection: Selection): UseQueryResult<Answers, ProblemError> => {
  const { form, split } = selection
  const query = { form, ...spanOf(selection), only: onlyOf(selection) }
  return useQuery({
    queryKey: ['GET /api/results', query, split],
    queryFn: async (): Promise<Answers> => {
      const [total, byHalfYear, bySplit] = await Promise.all([
        call('GET /api/results', { query }),
        call('GET /api/results', { query: { ...query, period: 'halvar' } }),
        split === noSplit ? undefined : call('GET /api/results', { query: { ...query, by: split } }),
      ])
      return { form, split, total, bySplit, byHalfYear }
    },
    placeholderData: keepPreviousData,
  })
}
