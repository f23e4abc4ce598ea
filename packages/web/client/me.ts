import { type Action, can } from '@lyhord/contract/frame/policy.ts'
import { queryOptions, useSuspenseQuery } from '@tanstack/react-query'
import { type Answer, call } from './call.ts'

export type Me = Answer<'GET /api/me'>

/** Who I am, asked once. */
export const meQuery = queryOptions({
  queryKey: ['GET /api/me'],
  queryFn: () => call('GET /api/me'),
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
