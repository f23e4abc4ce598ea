import { closeSync, openSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'

/** Who holds a data folder: for a sentence to people, never for deciding. */
export interface Holder {
  readonly pid: number
  readonly purpose: string
}

/** The folder is ours until `release`, or somebody else's. */
export type FolderLock =
  | { readonly ok: true; readonly release: () => void }
  | { readonly ok: false; readonly holder: Holder | undefined }

const isHolder = (value: unknown): value is Holder =>
  typeof value === 'object' && value !== null && 'pid' in value && 'purpose' in value

function readHolder(path: string): Holder | undefined {
  try {
    const told: unknown = JSON.parse(readFileSync(path, 'utf8'))
    return isHolder(told) ? told : undefined
  } catch {
    return undefined
  }
}

const sqliteBusy = 5

const isBusy = (error: unknown): boolean =>
  error instanceof Error && 'errcode' in error && error.errcode === sqliteBusy

/**
 * Takes the data folder for this process. The lock is the kernel's own (an empty SQLite file, the one lock Node
 * offers): it ends with the process however that dies, so it is never stale, and PostgreSQL does not inherit it.
 */
export function lockFolder(dataDir: string, purpose: string): FolderLock {
  const told = join(dataDir, 'in-use.json')
  const path = join(dataDir, 'in-use.lock')
  closeSync(openSync(path, 'a', 0o600))
  const lock = new DatabaseSync(path)
  try {
    lock.exec('pragma journal_mode = memory; begin exclusive')
  } catch (error) {
    lock.close()
    if (isBusy(error)) return { ok: false, holder: readHolder(told) }
    throw error
  }
  writeFileSync(told, JSON.stringify({ pid: process.pid, purpose } satisfies Holder), { mode: 0o600 })
  return { ok: true, release: () => lock.close() }
}
