import { existsSync } from 'node:fs'
import { mkdir, realpath } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { words } from '@lyhord/core'
import { readAccess } from './access.ts'
import { findBinaries } from './binaries.ts'
import { createCluster } from './create_cluster.ts'
import { lockFolder } from './folder_lock.ts'
import { inUse, openAsGuest } from './guest.ts'
import { findHome, type Home } from './home.ts'
import type { Opening, OpenOptions } from './opening.ts'
import { run } from './running.ts'

const noBinaries = words(
  'Den inbyggda databasen finns inte för det här systemet. Ange DATABASE_URL till en PostgreSQL 15 eller senare.',
  'The built-in database does not exist for this system. Give DATABASE_URL to a PostgreSQL 15 or later.',
)
const noAccess = words(
  'Filen postgres/lyhord.json i datamappen saknas eller är trasig. Lägg tillbaka den från en säkerhetskopia.',
  'The file postgres/lyhord.json in the data folder is missing or broken. Put it back from a backup.',
)
const making = words('Skapar databasen (bara första gången) …', 'Making the database (only the first time) …')

const elsewhere = (cluster: string) =>
  words(
    `Databasen läggs i ${cluster}, eftersom databasens konto inte når datamappen.`,
    `The database is put in ${cluster}, because the database's account cannot reach the data folder.`,
  )

type Options = Required<OpenOptions>

async function make(initdb: string, home: Home, folder: string, options: Options): Promise<void> {
  options.say(making)
  if (dirname(home.cluster) !== folder) options.say(elsewhere(home.cluster))
  await createCluster(initdb, home, folder, options.durable)
}

async function openOwn(folder: string, options: Options, giveBack: () => void): Promise<Opening> {
  const found = await findHome(folder)
  if (!found.ok) return found
  const { cluster, account, isNew } = found.home
  const binaries = await findBinaries(account, dirname(cluster))
  if (!binaries) return { ok: false, reason: noBinaries }
  if (isNew) await make(binaries.initdb, found.home, folder, options)
  const access = await readAccess(cluster)
  if (!access) return { ok: false, reason: noAccess }
  const log = join(folder, 'postgres.log')
  const wanted = { postgres: binaries.postgres, cluster, account, log, durable: options.durable }
  return run(wanted, access, options.say, giveBack)
}

/**
 * Makes a folder and those above it; only the folder itself gets the mode. Not `recursive`: under /proc, where nobody
 * can make anything, Node would try for ever.
 */
async function makeFolder(path: string, mode?: number): Promise<void> {
  if (existsSync(path)) return
  if (!existsSync(dirname(path))) await makeFolder(dirname(path))
  await mkdir(path, { mode })
}

/** Opens the PostgreSQL that is private to the data folder; one Lyhörd at a time owns it. */
export async function openEmbedded(dataDir: string, options: Options): Promise<Opening> {
  await makeFolder(dataDir, 0o700)
  const folder = await realpath(dataDir)
  const lock = lockFolder(folder, options.purpose)
  if (!lock.ok && options.share) return openAsGuest(folder, lock.holder)
  if (!lock.ok) return { ok: false, reason: inUse(folder, lock.holder) }
  let opened = false
  try {
    const opening = await openOwn(folder, options, lock.release)
    opened = opening.ok
    return opening
  } finally {
    if (!opened) lock.release()
  }
}
