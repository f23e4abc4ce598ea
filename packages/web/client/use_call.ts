import type { Address } from '@lyhord/contract'
import {
  type UseMutationResult,
  type UseQueryResult,
  useMutation,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query'
import { type Answer, type Arguments, answerOf, ask, call, type Given } from './call.ts'
import type { ProblemError } from './problem.ts'

/** Reads an address: data, `isPending`, `error.problem`. The same asking is fetched once and shared. */
export const useCall = <A extends Address>(
  address: A,
  ...asking: Arguments<A>
): UseQueryResult<Answer<A>, ProblemError> =>
  useQuery({ queryKey: [address, ...asking], queryFn: () => call(address, ...asking) })

/**
 * Does something at an address: `const invite = useAct('POST /api/users', ['GET /api/users'])`, then
 * `invite.mutate({ body })`. What it makes stale is fetched again.
 */
export const useAct = <A extends Address>(
  address: A,
  makesStale: readonly Address[] = [],
): UseMutationResult<Answer<A>, ProblemError, Given<A>> => {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (asking: Given<A>) => answerOf(ask(address, asking ?? {})),
    onSuccess: () => Promise.all(makesStale.map((a) => client.invalidateQueries({ queryKey: [a] }))),
  })
}
