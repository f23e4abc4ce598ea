import { problems } from '@lyhord/contract'
import { words } from '@lyhord/core'
import { databaseProblem } from '../outside/database/database_problem.ts'
import { OtherVersion } from '../outside/database/migrate.ts'
import { openDatabase } from '../outside/postgres/database.ts'
import { servedAt } from '../outside/served_at.ts'
import { readSettings, type Settings } from '../outside/settings.ts'
import type { Outcome } from './command.ts'

const seeSettings = words('Se DATA_DIR och DATABASE_URL.', 'See DATA_DIR and DATABASE_URL.')

const comeBack = words(
  'Kör kommandot igen när databasen svarar och disken har plats.',
  'Run the command again when the database answers and the disk has room.',
)

/** The database as a command sees it; `address` is where people reach the product, without a last `/`. */
export interface OpenedDatabase {
  readonly url: string
  readonly embedded: boolean
  readonly address: string
}

/** PORT when it is given; otherwise where the product was told to listen when it was started. */
const addressOf = ({ port, dataDir }: Settings): string =>
  (process.env.PORT ? undefined : servedAt(dataDir)) ?? `http://localhost:${port}`

/** What the database is hindered by, when the fault is not ours. */
const hindranceIn = (fault: unknown) => {
  if (fault instanceof OtherVersion) return { title: fault.reason, remedy: seeSettings }
  const known = databaseProblem(fault)
  return known === 'disk_full' || known === 'database_away'
    ? { title: problems[known].title, remedy: comeBack }
    : undefined
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
    return await work({ url, embedded, address: addressOf(read.settings) })
  } catch (fault) {
    const hindrance = hindranceIn(fault)
    if (!hindrance) throw fault
    return { problem: { id: 'databas', ...hindrance } }
  } finally {
    await opening.database.close()
  }
}
