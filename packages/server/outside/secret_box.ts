import { createCipheriv, createDecipheriv, createHmac, randomBytes, randomUUID } from 'node:crypto'
import { link, mkdir, readFile, unlink, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { codeOf } from './fault.ts'

/**
 * Secrets that must be read again (one-time code seeds), sealed with AES-256-GCM under a key that lies beside the
 * database and not in it: a copy of the database alone opens nothing. `about` binds a secret to its owner.
 */
export interface SecretBox {
  seal(secret: string, about: string): string
  /** `undefined` when it was sealed by another key, for another owner, or has been changed. */
  open(sealed: string, about: string): string | undefined
  /** A keyed hash, for knowing something again without keeping it. */
  digest(text: string): Buffer
}

/** The box of a data folder. Its key, `secret.key`, is made at the first start and readable by us alone. */
export const openSecretBox = async (dataDir: string): Promise<SecretBox> =>
  boxWith(await keyIn(join(dataDir, 'secret.key')))

const keyIn = async (path: string): Promise<Buffer> => {
  const kept = await readFile(path).catch(whenMissing)
  const key = kept ?? (await makeKey(path))
  if (key.length !== 32) throw new Error(`${path} is damaged: put it back from a backup`)
  return key
}

/** Linked into place whole, so that a server which starts at the same moment reads all of it or none. */
const makeKey = async (path: string): Promise<Buffer> => {
  await mkdir(dirname(path), { recursive: true, mode: 0o700 })
  const draft = `${path}.${randomUUID()}`
  await writeFile(draft, randomBytes(32), { mode: 0o600 })
  await link(draft, path).catch(whenThere)
  await unlink(draft)
  return readFile(path)
}

const unless =
  (code: string) =>
  (fault: unknown): undefined => {
    if (codeOf(fault) !== code) throw fault
  }
const [whenMissing, whenThere] = [unless('ENOENT'), unless('EEXIST')]

/** A box with a key of 32 bytes. */
const boxWith = (key: Buffer): SecretBox => ({
  seal: (secret, about) => {
    const nonce = randomBytes(12)
    const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(about))
    const sealed = Buffer.concat([cipher.update(secret, 'utf8'), cipher.final()])
    return ['v1', nonce, cipher.getAuthTag(), sealed].map(inText).join('.')
  },
  open: (sealed, about) => {
    const [version, ...parts] = sealed.split('.')
    const [nonce, tag, text] = parts.map((part) => Buffer.from(part, 'base64url'))
    if (version !== 'v1' || !nonce || !text || tag?.length !== 16) return undefined
    try {
      const decipher = createDecipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(about)).setAuthTag(tag)
      return Buffer.concat([decipher.update(text), decipher.final()]).toString('utf8')
    } catch {
      return undefined
    }
  },
  digest: (text) => createHmac('sha256', key).update(text).digest(),
})

const inText = (part: string | Buffer): string =>
  typeof part === 'string' ? part : part.toString('base64url')
