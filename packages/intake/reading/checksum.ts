import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import { piecesOf, type Source } from './source.ts'

/** SHA-256 of the bytes of a file as 64 lower-case hexadecimal digits, in constant memory. */
export const checksumOf = async (source: Source): Promise<string> => {
  const hash = sha256.create()
  for await (const piece of piecesOf(source)) hash.update(piece)
  return bytesToHex(hash.digest())
}
