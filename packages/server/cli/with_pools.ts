import { migrate } from '../outside/database/migrate.ts'
import { openPools, type Pools } from '../outside/database/open_pools.ts'
import type { Manner } from './file/refuse.ts'
import { type OpenedDatabase, withDatabase } from './with_database.ts'

/** Runs a command on the tables of the product's database, brought to this version first. */
export const withPools = (
  purpose: string,
  manner: Manner,
  work: (pools: Pools, database: OpenedDatabase) => Promise<number>,
): Promise<number> =>
  withDatabase(purpose, manner, async (database) => {
    await migrate(database.url)
    const pools = openPools(database.url, 2)
    try {
      return await work(pools, database)
    } finally {
      await pools.close()
    }
  })
