import { hkdf } from '@noble/hashes/hkdf.js'
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { Decrypter, Encrypter } from 'age-encryption'
import { type KeyProblem, keyProblems } from './key_problem.ts'
import type { TenantKey } from './tenant_key.ts'

/** What is sealed with the bytes of a file: what it was called, and the import that it belongs to. */
interface About {
  readonly name: string
  readonly import: string
}

/**
 * A file as an age file (https://age-encryption.org/v1) that only the tenant's key opens. Its name is inside: names of
 * files may tell of people too.
 */
export const sealOriginal = async (key: TenantKey, file: Blob, about: About): Promise<Blob> => {
  const encrypter = new Encrypter()
  encrypter.setPassphrase(passphraseOf(key))
  encrypter.setScryptWorkFactor(leastWork)
  const { name, import: of } = about
  const first = `${JSON.stringify({ lyhord: 'original', version: 1, import: of, name: name.slice(-mostName) })}\n`
  return blobOf(await encrypter.encrypt(new Blob([first, file]).stream()))
}

/** Opens what {@link sealOriginal} has sealed for an import. */
export const openOriginal = async (
  key: TenantKey,
  sealed: Blob,
  ofImport: string,
): Promise<{ readonly name: string; readonly file: Blob } | KeyProblem> => {
  const decrypter = new Decrypter()
  decrypter.addPassphrase(passphraseOf(key))
  const opened = await decrypter
    .decrypt(sealed.stream())
    .then(blobOf)
    .catch(() => undefined)
  const about = opened && aboutIn(await opened.slice(0, mostAbout).text())
  if (!opened || about?.import !== ofImport) return keyProblems.originalNotOpened
  return { name: about.name, file: opened.slice(about.bytes) }
}

/** 256 random bits need no stretching: the least work that age knows. */
const leastWork = 1
/** As long as names of files are; six times that where each character is escaped. */
const mostName = 255
const mostAbout = 4096

/** A secret of its own from the key (HKDF-SHA-256, RFC 5869), which tells nothing about the key or its pseudonyms. */
const passphraseOf = ({ bytes }: TenantKey): string =>
  bytesToHex(hkdf(sha256, bytes, undefined, utf8ToBytes('lyhord-original'), 32))

const blobOf = (stream: ReadableStream<Uint8Array>): Promise<Blob> => new Response(stream).blob()

const aboutIn = (text: string): (About & { readonly bytes: number }) | undefined => {
  const first = text.slice(0, text.indexOf('\n') + 1)
  const about: unknown = first === '' ? undefined : JSON.parse(first)
  if (typeof about !== 'object' || about === null) return undefined
  if (!('name' in about && 'import' in about)) return undefined
  const { name, import: of } = about
  if (typeof name !== 'string' || typeof of !== 'string') return undefined
  return { name, import: of, bytes: utf8ToBytes(first).length }
}
