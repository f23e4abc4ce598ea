import { words } from '@lyhord/core'
import { OtherVersion } from '../outside/database/migrate.ts'
import { openDatabase } from '../outside/postgres/database.ts'
import { readSettings } from '../outside/settings.ts'
import type { Outcome } from './command.ts'

const seeSettings = words('Se DATA_DIR och DATABASE_URL.', 'See DATA_DIR and DATABASE_URL.')

/** The database as a command sees it; `port` is where the product listens when it runs. */
export interface OpenedDatabase {
  readonly url: string
  readonly embedded: boolean
  readonly port: number
}

/**
 * Runs a command on the product's database, with `share` on a running server's too. What cannot be opened is a
 * refusal.
 */
export const withDatabase = async (
  purpose: string,
  work: (database: OpenedDatabase) => Promise<Outcome>,
  share = true,
): Promise<Outcome> => {
  const read = readSettings(process.env)
  if (!read.ok)
    return { problem: { id: 'installningar', title: read.reasons[0] ?? seeSettings, remedy: seeSettings } }
  const opening = await openDatabase(read.settings, { purpose, share })
  if (!opening.ok) return { problem: { id: 'databas', title: opening.reason, remedy: seeSettings } }
  try {
    const { url, embedded } = opening.database
    return await work({ url, embedded, port: read.settings.port })
  } catch (fault) {
    if (!(fault instanceof OtherVersion)) throw fault
    return { problem: { id: 'databas', title: fault.reason, remedy: seeSettings } }
  } finally {
    await opening.database.close()
  }
}
