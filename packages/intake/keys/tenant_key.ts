import { hmacHex } from './hmac.ts'

/**
 * A tenant's secret key: 32 bytes that pseudonyms are made with, and that the server never has. `label`: whose it is;
 * `made`: ISO day; `check`: tells whether two keys are the same and says nothing about the key, so a server may keep it.
 */
export interface TenantKey {
  readonly label: string
  readonly made: string
  readonly bytes: Uint8Array
  readonly check: string
  /** The start of `check`, short enough to read aloud. */
  readonly id: string
}

const keyLength = 32

/** A key of 32 bytes. `undefined` when there are not 32 of them. */
export const keyOf = (bytes: Uint8Array, label: string, made: string): TenantKey | undefined => {
  if (bytes.length !== keyLength) return undefined
  const check = checkValueOf(bytes)
  return { label, made, bytes, check, id: check.slice(0, 8) }
}

/** A new key. `random` gives so many unpredictable bytes; WebCrypto does, in Node and in every browser. */
export const newKey = (
  label: string,
  made: string,
  random: (length: number) => Uint8Array = (length) => crypto.getRandomValues(new Uint8Array(length)),
): TenantKey => {
  const key = keyOf(random(keyLength), label, made)
  if (!key) throw new Error('the random source gave another number of bytes')
  return key
}

/** HMAC-SHA-256 of a constant under the key, its first 32 hexadecimal digits. Pseudonyms never have the same text. */
const checkValueOf = (bytes: Uint8Array): string => hmacHex(bytes, 'lyhord-kontroll').slice(0, 32)
