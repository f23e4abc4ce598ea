import { execFile } from 'node:child_process'
import { stat } from 'node:fs/promises'
import { promisify } from 'node:util'

const run = promisify(execFile)

/** The operating-system account PostgreSQL runs as when we are root; PostgreSQL itself refuses to be root. */
export interface Account {
  readonly uid: number
  readonly gid: number
}

/** True when this process is root, and so must hand PostgreSQL to somebody else. */
export const weAreRoot = (): boolean => process.getuid?.() === 0

const named = async (name: string): Promise<Account | undefined> => {
  try {
    const [uid, gid] = await Promise.all([run('id', ['-u', name]), run('id', ['-g', name])])
    return { uid: Number(uid.stdout), gid: Number(gid.stdout) }
  } catch {
    return undefined
  }
}

// useradd (most Linux), Debian's adduser, busybox' adduser
const waysToAdd: readonly (readonly [string, ...string[]])[] = [
  ['useradd', '--system', '--user-group', '--no-create-home', '--shell', '/bin/false', 'postgres'],
  ['adduser', '--system', '--group', '--no-create-home', 'postgres'],
  ['adduser', '-S', '-D', '-H', 'postgres'],
]

async function addPostgres(): Promise<Account | undefined> {
  for (const [command, ...parts] of waysToAdd) {
    await run(command, parts).catch(() => undefined)
    const account = await named('postgres')
    if (account) return account
  }
  return undefined
}

/** Who already owns this cluster folder; undefined when it is missing or root's own. */
export async function ownerOf(cluster: string): Promise<Account | undefined> {
  const found = await stat(cluster).catch(() => undefined)
  return found && found.uid !== 0 ? { uid: found.uid, gid: found.gid } : undefined
}

/** The account for a cluster nobody owns yet: `postgres`, macOS' `_postgres`, or `postgres` newly added. */
export const findAccount = async (): Promise<Account | undefined> =>
  (await named('postgres')) ?? (await named('_postgres')) ?? (await addPostgres())
