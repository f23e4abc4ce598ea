import { hmacHex } from './hmac.ts'
import { pseudonymsUnder } from './pseudonym.ts'
import type { TenantKey } from './tenant_key.ts'

/** One person's pseudonym under the old key and under the new one. */
export interface RelinkedPair {
  readonly from: string
  readonly to: string
}

/**
 * A change of key: the check values of both keys, the pairs in order of `from`, and the proof that the pairs were made
 * with both keys and are all there, unchanged. No number and no key is in it, so a server may have it.
 */
export interface Relinking {
  readonly from: string
  readonly to: string
  readonly pairs: readonly RelinkedPair[]
  readonly proof: { readonly old: string; readonly new: string }
}

/** Makes the pairs for a change of key. `numbers`: canonical, 12 characters; the same one twice gives one pair. */
export const relink = (oldKey: TenantKey, newKey: TenantKey, numbers: Iterable<string>): Relinking => {
  const [before, after] = [pseudonymsUnder(oldKey), pseudonymsUnder(newKey)]
  const pairs = [...new Set(numbers)]
    .map((number) => ({ from: before(number), to: after(number) }))
    .sort((a, b) => (a.from < b.from ? -1 : 1))
  const statement = statementOf(oldKey.check, newKey.check, pairs)
  return {
    from: oldKey.check,
    to: newKey.check,
    pairs,
    proof: { old: hmacHex(oldKey.bytes, statement), new: hmacHex(newKey.bytes, statement) },
  }
}

/** Most pairs that a server takes at a time. */
const mostPairs = 5000

/** The same in parts, each with a proof of its own, no larger than a server takes; none when there are no numbers. */
export const relinkInParts = (
  oldKey: TenantKey,
  newKey: TenantKey,
  numbers: Iterable<string>,
  most = mostPairs,
): readonly Relinking[] => {
  const all = [...new Set(numbers)]
  return Array.from({ length: Math.ceil(all.length / most) }, (_, part) =>
    relink(oldKey, newKey, all.slice(part * most, (part + 1) * most)),
  )
}

/** Whether a change of key is what the holder of this key made; `undefined` when the key is neither of the two. */
export const relinkingHolds = (
  key: TenantKey,
  { from, to, pairs, proof }: Relinking,
): boolean | undefined => {
  if (key.check !== from && key.check !== to) return undefined
  return hmacHex(key.bytes, statementOf(from, to, pairs)) === (key.check === from ? proof.old : proof.new)
}

const statementOf = (from: string, to: string, pairs: readonly RelinkedPair[]): string =>
  ['lyhord-omnyckling', from, to, ...pairs.map((pair) => `${pair.from} ${pair.to}`)].join('\n')
