import { readFile } from 'node:fs/promises'
import type { Language } from '@lyhord/core'
import { isEncrypted, readKeyFile } from '@lyhord/intake/keys/key_file.ts'
import type { TenantKey } from '@lyhord/intake/keys/tenant_key.ts'
import { codeOf } from '../../outside/fault.ts'
import { type Refused, refusals } from '../../outside/files/problem.ts'
import { askedPassphrase, givenPassphrase } from './passphrase.ts'

/** A key read from its file, and whether the file is protected. */
export interface OpenedKey {
  readonly key: TenantKey
  readonly encrypted: boolean
}

/** Opens a key file, asking for its passphrase when it needs one and none is given. */
export const openKey = async (
  path: string,
  passphraseFile: string | undefined,
  lang: Language,
): Promise<OpenedKey | Refused> => {
  const text = await textOf(path)
  if (typeof text !== 'string') return text
  const encrypted = isEncrypted(text)
  const given = await givenPassphrase(passphraseFile)
  if ('problem' in given) return given
  const passphrase = encrypted ? (given.text ?? (await askedPassphrase(lang))) : undefined
  const key = await readKeyFile(text, passphrase)
  return 'problem' in key ? key : { key, encrypted }
}

/** The text of a small file, or why it cannot be read. */
export const textOf = async (path: string): Promise<string | Refused> => {
  try {
    return await readFile(path, 'utf8')
  } catch (fault) {
    return codeOf(fault) === 'ENOENT' ? refusals.missing : refusals.unreadable
  }
}
