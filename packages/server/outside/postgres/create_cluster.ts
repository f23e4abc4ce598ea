import { execFile } from 'node:child_process'
import { chown, mkdtemp, readdir, rename, rm, symlink, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { type Access, freePort, newPassword, writeAccess } from './access.ts'
import type { Account } from './account.ts'
import { cleanEnvironment } from './clean_environment.ts'
import type { Home } from './home.ts'

// Swedish order (å ä ö last) from ICU, independent of the machine's locales; C elsewhere, so messages are English.
const initdbFlags = [
  '--username=lyhord',
  '--auth=scram-sha-256',
  '--encoding=UTF8',
  '--locale=C',
  '--locale-provider=icu',
  '--icu-locale=sv-SE',
  '--text-search-config=swedish',
  '--no-instructions',
]

const give = async (path: string, account: Account | undefined): Promise<void> => {
  if (account) await chown(path, account.uid, account.gid)
}

async function removeHalfMade(folder: string): Promise<void> {
  const names = await readdir(folder)
  for (const name of names)
    if (name.startsWith('.making-') || name.startsWith('.copying-'))
      await rm(join(folder, name), { recursive: true, force: true })
}

/**
 * Makes the cluster with a password of its own. It is made beside its place and moved there whole, so a machine
 * that dies half-way leaves nothing that looks like a database. Throws what initdb said.
 */
export async function createCluster(
  initdb: string,
  home: Home,
  dataDir: string,
  durable: boolean,
): Promise<void> {
  const folder = dirname(home.cluster)
  await removeHalfMade(folder)
  const half = await mkdtemp(join(folder, '.making-'))
  const made = join(half, 'postgres')
  const access: Access = { password: newPassword(), port: await freePort() }
  try {
    await give(half, home.account)
    await writeFile(join(half, 'password'), access.password, { mode: 0o600 })
    await give(join(half, 'password'), home.account)
    const flags = [`--pgdata=${made}`, `--pwfile=${join(half, 'password')}`, ...initdbFlags]
    await promisify(execFile)(initdb, durable ? flags : [...flags, '--no-sync'], {
      cwd: '/',
      env: cleanEnvironment(),
      ...home.account,
    })
    await writeAccess(made, access, home.account)
    await rename(made, home.cluster)
    if (folder !== dataDir) await symlink(home.cluster, join(dataDir, 'postgres'))
  } finally {
    await rm(half, { recursive: true, force: true })
  }
}
