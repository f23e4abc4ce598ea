import { identityOfCell } from '@lyhord/intake/identity/identity_of_cell.ts'
import { pseudonymsUnder } from '@lyhord/intake/keys/pseudonym.ts'
import type { TenantKey } from '@lyhord/intake/keys/tenant_key.ts'

/** What a typed number gives: its pseudonym, and whether its check digit is wrong; `undefined` when it is no number. */
export interface MadePseudonym {
  readonly pseudonym: string
  readonly mistyped: boolean
}

/** Makes the pseudonym of a personal number that somebody typed. `today`: the ISO day that ten digits are read as of. */
export const pseudonymOf = (typed: string, key: TenantKey, today: string): MadePseudonym | undefined => {
  const { identity } = identityOfCell(typed, today)
  return identity && { pseudonym: pseudonymsUnder(key)(identity.canonical), mistyped: !identity.agrees }
}
