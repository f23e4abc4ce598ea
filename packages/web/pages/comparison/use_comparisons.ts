import { type UseQueryResult, useQuery } from '@tanstack/react-query'
import { call } from '../../client/call.ts'
import type { ProblemError } from '../../client/problem.ts'
import type { Comparisons } from './answer.ts'

/** How often one looks whether the demonstration's releases have been made, in milliseconds. */
const againAfter = 3000

/** What can be compared; asked again while the demonstration's releases are being made. */
export const useComparisons = (): UseQueryResult<Comparisons, ProblemError> =>
  useQuery({
    queryKey: ['GET /api/comparisons'],
    queryFn: () => call('GET /api/comparisons'),
    refetchInterval: ({ state }) => (state.data?.beingMade ? againAfter : false),
  })
