import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { chown, readFile, rename, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { join } from 'node:path'
import type { Account } from './account.ts'

/** How to reach the built-in database; kept inside the cluster folder, so the two can never be parted. */
export interface Access {
  readonly password: string
  readonly port: number
}

const isAccess = (value: unknown): value is Access =>
  typeof value === 'object' && value !== null && 'password' in value && 'port' in value

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

const pathIn = (cluster: string): string => join(cluster, 'lyhord.json')

/** A new password of 256 random bits. */
export const newPassword = (): string => randomBytes(32).toString('base64url')

/** Reads the cluster's password and port; undefined when the file is missing or broken. */
export async function readAccess(cluster: string): Promise<Access | undefined> {
  if (!existsSync(pathIn(cluster))) return undefined
  const told: unknown = parsed(await readFile(pathIn(cluster), 'utf8'))
  return isAccess(told) ? told : undefined
}

/** Keeps password and port, readable by the owner only. */
export async function writeAccess(
  cluster: string,
  access: Access,
  owner: Account | undefined,
): Promise<void> {
  const half = `${pathIn(cluster)}.new`
  await writeFile(half, JSON.stringify(access), { mode: 0o600 })
  if (owner) await chown(half, owner.uid, owner.gid)
  await rename(half, pathIn(cluster))
}

/** The address of one database in the cluster, for pg and every other PostgreSQL program. */
export const urlOf = (access: Access, database: string): string =>
  `postgresql://lyhord:${access.password}@127.0.0.1:${access.port}/${database}`

/** A port on 127.0.0.1 that is free at this moment. */
export const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      const port = typeof address === 'object' && address ? address.port : 0
      probe.close(() => resolve(port))
    })
  })
