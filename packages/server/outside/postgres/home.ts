import { execFile } from 'node:child_process'
import { chmod, lstat, mkdir, mkdtemp, readdir, realpath } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { type Words, words } from '@lyhord/core'
import { type Account, findAccount, ownerOf, weAreRoot } from './account.ts'
import { reaches } from './reach.ts'

/** Where the cluster is, or will be; `account` owns and runs it when we are root, since PostgreSQL must not be. */
export interface Home {
  readonly cluster: string
  readonly isNew: boolean
  readonly account: Account | undefined
}

/** The home, or why there can be none. */
export type FoundHome =
  | { readonly ok: true; readonly home: Home }
  | { readonly ok: false; readonly reason: Words }

const noAccount = words(
  'PostgreSQL får inte köras som root, och kontot postgres gick inte att lägga till. Lägg till det (useradd --system postgres), starta Lyhörd som en vanlig användare, eller ange DATABASE_URL.',
  'PostgreSQL may not run as root, and the account postgres could not be added. Add it (useradd --system postgres), start Lyhörd as an ordinary user, or give DATABASE_URL.',
)

const outOfReach = (path: string): Words =>
  words(
    `Databasens konto når inte ${path}. Flytta datamappen, till exempel till /srv, eller ge kontot rätt att gå in i mapparna ovanför.`,
    `The database's account cannot reach ${path}. Move the data folder, for example to /srv, or let the account enter the folders above it.`,
  )

const lost = (link: string): Words =>
  words(
    `${link} pekar på en mapp som inte finns. Lägg tillbaka databasen där, eller ta bort länken för att börja från början.`,
    `${link} points to a folder that does not exist. Put the database back there, or remove the link to begin afresh.`,
  )

const ourNames = /^(in-use\.|postgres\.log$)/

// Passage is opened only where nothing but our own closed files lies; other people's folders are left alone.
async function letPass(dataDir: string, account: Account | undefined): Promise<boolean> {
  if (await reaches(account, dataDir)) return true
  const names = await readdir(dataDir)
  if (!names.every((name) => ourNames.test(name))) return false
  await chmod(dataDir, 0o711)
  return reaches(account, dataDir)
}

const systemFolder = '/var/lib/lyhord'

async function folderElsewhere(): Promise<string> {
  await mkdir(systemFolder, { recursive: true })
  await chmod(systemFolder, 0o711)
  const own = await mkdtemp(join(systemFolder, 'data-'))
  await chmod(own, 0o711)
  return own
}

async function newHome(dataDir: string): Promise<FoundHome> {
  const account = weAreRoot() ? await findAccount() : undefined
  if (weAreRoot() && !account) return { ok: false, reason: noAccount }
  const folder = (await letPass(dataDir, account)) ? dataDir : await folderElsewhere()
  if (!(await reaches(account, folder))) return { ok: false, reason: outOfReach(folder) }
  return { ok: true, home: { cluster: join(folder, 'postgres'), isNew: true, account } }
}

// A folder copied back as root belongs to root.
async function handOver(cluster: string): Promise<Account | undefined> {
  const account = await findAccount()
  if (account) await promisify(execFile)('chown', ['-R', `${account.uid}:${account.gid}`, cluster])
  return account
}

async function oldHome(cluster: string): Promise<FoundHome> {
  const account = weAreRoot() ? ((await ownerOf(cluster)) ?? (await handOver(cluster))) : undefined
  if (weAreRoot() && !account) return { ok: false, reason: noAccount }
  if (!(await reaches(account, cluster))) return { ok: false, reason: outOfReach(cluster) }
  return { ok: true, home: { cluster, isNew: false, account } }
}

/**
 * Finds `postgres` in the data folder, or decides where to make it: there, or under /var/lib/lyhord (with a link
 * from the data folder) when we are root and no other account may enter the data folder, as under /root.
 */
export async function findHome(dataDir: string): Promise<FoundHome> {
  const wanted = join(await realpath(dataDir), 'postgres')
  const found = await lstat(wanted).catch(() => undefined)
  if (!found) return newHome(await realpath(dataDir))
  const cluster = await realpath(wanted).catch(() => undefined)
  return cluster ? oldHome(cluster) : { ok: false, reason: lost(wanted) }
}
