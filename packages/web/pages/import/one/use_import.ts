import { type UseQueryResult, useQuery } from '@tanstack/react-query'
import { call } from '../../../client/call.ts'
import type { ProblemError } from '../../../client/problem.ts'
import type { OneImport } from './page.tsx'

const jobs = ['checking', 'applying', 'undoing']

/** Milliseconds to the next look: most files are done within seconds, a large one is not hurried by asking. */
const pauseAfter = (looks: number): number => (looks < 20 ? 150 : 600)

/** An import, asked for again while a job is under way. */
export const useImport = (id: string): UseQueryResult<OneImport, ProblemError> =>
  useQuery({
    queryKey: ['GET /api/imports/:import', { params: { import: id } }],
    queryFn: () => call('GET /api/imports/:import', { params: { import: id } }),
    staleTime: 0,
    refetchInterval: ({ state }) =>
      state.data && jobs.includes(state.data.state) ? pauseAfter(state.dataUpdateCount) : false,
  })
