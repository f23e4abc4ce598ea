import { originalPartSize } from '@lyhord/contract/resources/original_limits.ts'

/** A part of what is sealed, by its number, as base64. */
export const partOf = async (sealed: Blob, part: number): Promise<string> => {
  const piece = sealed.slice(part * originalPartSize, (part + 1) * originalPartSize)
  return base64Of(new Uint8Array(await piece.arrayBuffer()))
}

/** So many bytes at a time as an argument list can have, and divisible by three. */
const atOnce = 24_576

const base64Of = (bytes: Uint8Array): string => {
  const texts: string[] = []
  for (let at = 0; at < bytes.length; at += atOnce)
    texts.push(btoa(String.fromCharCode(...bytes.subarray(at, at + atOnce))))
  return texts.join('')
}

/** The bytes that base64 stands for. */
export const bytesOf = (base64: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(base64), (character) => character.charCodeAt(0))
