import { migrate } from '../outside/database/migrate.ts'
import { openPools, type Pools } from '../outside/database/open_pools.ts'
import type { Outcome } from './command.ts'
import { type OpenedDatabase, withDatabase } from './with_database.ts'

/** Runs a command on the tables of the product's database, brought to this version first. */
export const withPools = (
  purpose: string,
  work: (pools: Pools, database: OpenedDatabase) => Promise<Outcome>,
): Promise<Outcome> =>
  withDatabase(purpose, async (database) => {
    await migrate(database.url)
    const pools = openPools(database.url, 2)
    try {
      return await work(pools, database)
    } finally {
      await pools.close()
    }
  })
