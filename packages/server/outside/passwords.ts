import { randomBytes } from 'node:crypto'
import { hash, verify } from '@node-rs/argon2'

/** Argon2id as OWASP's Password Storage Cheat Sheet has it: 19 MiB, 2 passes, 1 lane; the library's own default is argon2id. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }

/** The same sign can be typed as one character or two. */
const normal = (password: string): string => password.normalize('NFKC')

/** What the database keeps of a password: a PHC string with its own salt and cost. */
export const hashPassword = (password: string): Promise<string> => hash(normal(password), cost)

let nobody: Promise<string> | undefined

/** Whether a password is the one that was hashed. Without a hash it is not, after the same work as for a wrong one. */
export const verifyPassword = async (kept: string | null, password: string): Promise<boolean> => {
  nobody ??= hashPassword(randomBytes(16).toString('hex'))
  const right = await verify(kept ?? (await nobody), normal(password))
  return right && kept !== null
}
