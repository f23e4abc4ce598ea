import { type Action, can } from '@lyhord/contract/frame/policy.ts'
import { queryOptions, useSuspenseQuery } from '@tanstack/react-query'
import { type Answer, attempt } from './call.ts'
import { isAway, ProblemError } from './problem.ts'
import { remember } from './remember.ts'

/** Who I am; `name` and `email` are empty where only this computer could be asked. */
export type Me = Answer<'GET /api/me'>

/** The code is asked for only when it is needed; without it nobody is remembered. To open the product is to be here. */
const whoWasI = async (): Promise<Me | undefined> => {
  const code = await import('./remembered.ts').catch(() => undefined)
  const me = code?.remembered(localStorage, Date.now())
  if (me) remember(localStorage, me, Date.now())
  return me
}

const whoAmI = async (): Promise<Me> => {
  const outcome = await attempt('GET /api/me')
  if (outcome.ok) {
    remember(localStorage, outcome.value, Date.now())
    return outcome.value
  }
  const here = isAway(outcome.problem) && (await whoWasI())
  if (here) return here
  throw new ProblemError(outcome.problem)
}

/** Who I am, asked once; when nobody answers, what this computer remembers until somebody does. */
export const meQuery = queryOptions({
  queryKey: ['GET /api/me'],
  queryFn: whoAmI,
  staleTime: Number.POSITIVE_INFINITY,
  retry: false,
})

/** Who I am; only on pages behind sign-in, where it is already known. */
export const useMe = (): Me => useSuspenseQuery(meQuery).data

/** Whether I may do this: the same decision as the server's. */
export const useCan = (): ((action: Action) => boolean) => {
  const { user } = useMe()
  return (action) => can(user.role, action)
}
