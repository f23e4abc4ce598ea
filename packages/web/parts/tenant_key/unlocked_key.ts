import type { TenantKey } from '@lyhord/intake/keys/tenant_key.ts'
import { useSyncExternalStore } from 'react'
import { meQuery, useMe } from '../../client/me.ts'
import { queries } from '../../client/queries.ts'

interface Unlocked {
  readonly key: TenantKey
  /** The account that opened it. */
  readonly user: string
}

/** In the memory of this tab and nowhere else: gone when the tab is closed, loaded anew, or somebody signs out. */
let unlocked: Unlocked | undefined
const listeners = new Set<() => void>()

const become = (next: Unlocked | undefined): void => {
  unlocked = next
  for (const listener of listeners) listener()
}

/** Forgets the key. */
export const lockKey = (): void => become(undefined)

queries.getQueryCache().subscribe(({ type, query }) => {
  if (type === 'removed' && query.queryKey[0] === meQuery.queryKey[0]) lockKey()
})

const listen = (listener: () => void): (() => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

interface UnlockedKey {
  /** The key that is open in this tab, for the one who opened it. */
  readonly key: TenantKey | undefined
  readonly keep: (key: TenantKey) => void
}

/** The key that is open in this tab, if any, and the way to keep one. */
export const useUnlockedKey = (): UnlockedKey => {
  const { user } = useMe()
  const now = useSyncExternalStore(listen, () => unlocked)
  return {
    key: now?.user === user.id ? now.key : undefined,
    keep: (key) => become({ key, user: user.id }),
  }
}
