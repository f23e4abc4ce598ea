import { type UseQueryResult, useQuery } from '@tanstack/react-query'
import { call } from '../../../client/call.ts'
import type { ProblemError } from '../../../client/problem.ts'
import type { OneImport } from './page.tsx'

const jobs = ['checking', 'applying', 'undoing']

/** Milliseconds to the next look at how far a job has come; that it has ended is told by the server at once. */
const pauseMs = 600

/** What the server answered when the import was begun or opened need not be asked for again at once. */
const justHeardMs = 1000

/** An import, asked for again while a job is under way. */
export const useImport = (id: string): UseQueryResult<OneImport, ProblemError> =>
  useQuery({
    queryKey: ['GET /api/imports/:import', { params: { import: id } }],
    queryFn: () => call('GET /api/imports/:import', { params: { import: id } }),
    staleTime: justHeardMs,
    refetchInterval: ({ state }) => (state.data && jobs.includes(state.data.state) ? pauseMs : false),
  })
