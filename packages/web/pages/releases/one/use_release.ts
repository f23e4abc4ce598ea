import { type UseQueryResult, useQuery } from '@tanstack/react-query'
import { call } from '../../../client/call.ts'
import type { ProblemError } from '../../../client/problem.ts'
import type { OneRelease } from '../answer.ts'

/** A release, asked for again while it is being made. */
export const useRelease = (id: string): UseQueryResult<OneRelease, ProblemError> =>
  useQuery({
    queryKey: ['GET /api/releases/:release', { params: { release: id } }],
    queryFn: () => call('GET /api/releases/:release', { params: { release: id } }),
    staleTime: 0,
    refetchInterval: ({ state }) => (state.data?.state === 'making' ? 1000 : false),
  })
