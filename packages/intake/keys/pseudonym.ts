import { hmacWith } from './hmac.ts'
import type { TenantKey } from './tenant_key.ts'

const mostRemembered = 50_000

/**
 * Makes pseudonyms under a key: HMAC-SHA-256 of `lyhord:` and the canonical 12 characters of a number, as 64 lower-case
 * hexadecimal digits. The same person has the same one everywhere in the tenant, as a child, a sibling or a parent.
 */
export const pseudonymsUnder = ({ bytes }: TenantKey): ((canonical: string) => string) => {
  const make = hmacWith(bytes)
  const remembered = new Map<string, string>()
  return (canonical) => {
    const known = remembered.get(canonical)
    if (known !== undefined) return known
    if (remembered.size >= mostRemembered) remembered.clear()
    const made = make(`lyhord:${canonical}`)
    remembered.set(canonical, made)
    return made
  }
}
