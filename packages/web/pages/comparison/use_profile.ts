import { keepPreviousData, type UseQueryResult, useQuery } from '@tanstack/react-query'
import { call } from '../../client/call.ts'
import type { ProblemError } from '../../client/problem.ts'
import type { ProfileAnswer } from './answer.ts'
import type { Choice } from './choosing/choice.ts'

/** All indicators of the chosen area or board; those before stay until the new ones come. */
export const useProfile = ({
  from,
  form,
  period,
  against,
  area,
}: Choice): UseQueryResult<ProfileAnswer, ProblemError> => {
  const query = { from, form, period, against, area }
  return useQuery({
    queryKey: ['GET /api/comparisons/profile', query],
    queryFn: () => call('GET /api/comparisons/profile', { query }),
    placeholderData: keepPreviousData,
  })
}
