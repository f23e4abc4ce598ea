import { keepPreviousData, type UseQueryResult, useQuery } from '@tanstack/react-query'
import { call } from '../../client/call.ts'
import type { ProblemError } from '../../client/problem.ts'
import type { IndicatorAnswer } from './answer.ts'
import type { Choice } from './choosing/choice.ts'

/** One indicator compared; the one before stays until the new one comes. */
export const useIndicator = (
  { from, form, period, against }: Choice,
  indicator: string,
): UseQueryResult<IndicatorAnswer, ProblemError> => {
  const query = { from, form, period, against, indicator }
  return useQuery({
    queryKey: ['GET /api/comparisons/indicator', query],
    queryFn: () => call('GET /api/comparisons/indicator', { query }),
    placeholderData: keepPreviousData,
  })
}
