import type { Address } from '@lyhord/contract'
import { useQueryClient } from '@tanstack/react-query'
import { useSyncExternalStore } from 'react'
import type { Arguments } from './call.ts'

/** Whether what an address answered has been told to be old (see `live.ts`) and has not been asked for again. */
export const useIsOld = <A extends Address>(address: A, ...asking: Arguments<A>): boolean => {
  const client = useQueryClient()
  return useSyncExternalStore(
    (changed) => client.getQueryCache().subscribe(changed),
    () => client.getQueryState([address, ...asking])?.isInvalidated ?? false,
  )
}
