import { QueryClient } from '@tanstack/react-query'
import { isAwayAWhile } from './contact.ts'
import { isAway, type ProblemError, problemOf } from './problem.ts'

declare module '@tanstack/react-query' {
  interface Register {
    defaultError: ProblemError
  }
}

const worthAnotherTry = (failures: number, error: unknown): boolean =>
  failures < 2 && isAway(problemOf(error)) && !isAwayAWhile()

/** For what is looked at for long: asked again until somebody answers, which `failureReason` tells of meanwhile. */
export const untilAnswered = {
  retry: (_: number, error: unknown) => isAway(problemOf(error)),
  retryDelay: 2000,
}

/** So long an answer is taken for what the server would say now, ms. */
export const freshFor = 30_000

/** What the screens know of the server. Events of `live.ts` make it fresh; otherwise it holds for half a minute. */
export const queries = new QueryClient({
  defaultOptions: {
    queries: { staleTime: freshFor, retry: worthAnotherTry, networkMode: 'always' },
    mutations: { networkMode: 'always' },
  },
})
