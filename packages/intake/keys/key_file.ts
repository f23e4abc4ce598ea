import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js'
import { armor, Decrypter, Encrypter } from 'age-encryption'
import { type KeyProblem, keyProblems } from './key_problem.ts'
import { keyOf, type TenantKey } from './tenant_key.ts'

/**
 * How hard a passphrase is to try out (scrypt, the exponent of 2): age's own default, about a second and 256 MB.
 */
const workFactor = 18

/**
 * A key as the text of a file: age's armoured passphrase format (https://age-encryption.org/v1), so that age itself
 * opens it too. Without a passphrase the text is the bare JSON inside, for scripts that guard the file themselves.
 */
export const writeKeyFile = async (
  key: TenantKey,
  passphrase: string | undefined,
  hardness = workFactor,
): Promise<string> => {
  const text = `${JSON.stringify(contentOf(key), null, 2)}\n`
  if (passphrase === undefined) return text
  const encrypter = new Encrypter()
  encrypter.setPassphrase(passphrase)
  encrypter.setScryptWorkFactor(hardness)
  return `${armor.encode(await encrypter.encrypt(text)).trimEnd()}\n`
}

/** Reads the text of a key file. A passphrase that is not needed is not used. */
export const readKeyFile = async (
  text: string,
  passphrase: string | undefined,
): Promise<TenantKey | KeyProblem> => {
  const trimmed = text.replace(/^\ufeff/, '').trim()
  if (!isEncrypted(trimmed)) return readContent(trimmed)
  if (passphrase === undefined) return keyProblems.passphraseMissing
  const opened = await opening(trimmed, passphrase)
  return opened === undefined ? keyProblems.passphraseWrong : readContent(opened)
}

/** Whether the text of a key file needs a passphrase. */
export const isEncrypted = (text: string): boolean =>
  text.trimStart().startsWith('-----BEGIN AGE ENCRYPTED FILE-----')

const opening = async (armoured: string, passphrase: string): Promise<string | undefined> => {
  const decrypter = new Decrypter()
  decrypter.addPassphrase(passphrase)
  try {
    return await decrypter.decrypt(armor.decode(armoured), 'text')
  } catch {
    return undefined
  }
}

const contentOf = ({ label, made, id, bytes, check }: TenantKey) => ({
  lyhord: 'nyckel',
  version: 1,
  label,
  made,
  id,
  key: bytesToHex(bytes),
  check,
})

const readContent = (text: string): TenantKey | KeyProblem => {
  const content = parsed(text)
  if (!isObject(content) || content.lyhord !== 'nyckel') return keyProblems.notKeyFile
  const { label, made, key: hex, check } = content
  if (typeof label !== 'string' || typeof made !== 'string' || typeof hex !== 'string')
    return keyProblems.damaged
  const key = /^[0-9a-f]{64}$/.test(hex) ? keyOf(hexToBytes(hex), label, made) : undefined
  return key && key.check === check ? key : keyProblems.damaged
}

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

const isObject = (x: unknown): x is Readonly<Record<string, unknown>> => typeof x === 'object' && x !== null
