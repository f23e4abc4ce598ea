import { keepPreviousData, type UseQueryResult, useQuery } from '@tanstack/react-query'
import { call } from '../../client/call.ts'
import type { ProblemError } from '../../client/problem.ts'
import { spanOf } from '../results/selection.ts'
import type { Equity } from './answer.ts'
import type { Choice } from './choice.ts'

/** The figures of a choice; those before stay until the new ones come. */
export const useEquity = ({ selection, given }: Choice): UseQueryResult<Equity, ProblemError> => {
  const query = { ...spanOf(selection), given }
  return useQuery({
    queryKey: ['GET /api/equity', query],
    queryFn: () => call('GET /api/equity', { query }),
    placeholderData: keepPreviousData,
  })
}
