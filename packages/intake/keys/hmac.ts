import { hmac } from '@noble/hashes/hmac.js'
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'

/**
 * HMAC-SHA-256 of a text as 64 lower-case hexadecimal digits. Not WebCrypto's: that one answers later, is three times
 * slower for short texts, and is missing where a page is not served over https.
 */
export const hmacHex = (key: Uint8Array, text: string): string => hmacWith(key)(text)

/** The same for many texts: what depends on the key alone is counted once. */
export const hmacWith = (key: Uint8Array): ((text: string) => string) => {
  const begun = hmac.create(sha256, key)
  return (text) => bytesToHex(begun.clone().update(utf8ToBytes(text)).digest())
}
