import type { TenantKey } from '@lyhord/intake/keys/tenant_key.ts'
import type { Answer } from '../../client/call.ts'
import { useCall } from '../../client/use_call.ts'
import { en } from '../../text/en/keys.ts'
import { sv } from '../../text/sv/keys.ts'
import { useText } from '../../text/text.tsx'

export type KeyList = Answer<'GET /api/keys'>
export type KnownKey = KeyList['keys'][number]

interface KeyInUse {
  readonly list: KeyList | undefined
  readonly inUse: KnownKey | undefined
  /** Why an opened key is not the one in use, in words; `undefined` when it is. */
  readonly wrong: (key: TenantKey) => string | undefined
}

/** The check value of the key in use, and whether an opened key is that one. */
export const useKeyInUse = (): KeyInUse => {
  const text = useText({ sv, en })
  const list = useCall('GET /api/keys').data
  const inUse = list?.keys.find((key) => key.retiredAt === null)
  const wrong = (key: TenantKey): string | undefined =>
    inUse && inUse.check !== key.check
      ? text.notInUse(shortCheck(key.check), shortCheck(inUse.check))
      : undefined
  return { list, inUse, wrong }
}

/** The start of a check value as it is read aloud: `A1B2 C3D4`. */
export const shortCheck = (check: string): string => `${check.slice(0, 4)} ${check.slice(4, 8)}`.toUpperCase()
