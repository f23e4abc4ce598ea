import { parseArgs } from 'node:util'
import { words } from '@lyhord/core'
import { listTenantIds } from '../queries/installation.ts'
import { type Demonstrated, demonstrateComparison } from '../work/comparison/demonstrate.ts'
import { command } from './command.ts'
import { tell } from './file/tell.ts'
import { withPools } from './with_pools.ts'

/** How the command is written. */
export const usage = 'lyhord demonstration [--json] [--lang en]'

const parse = (args: string[]) =>
  parseArgs({ args, options: { json: { type: 'boolean' }, lang: { type: 'string' } } })

/** `lyhord demonstration`: areas, submissions and two published releases for the demonstration's region. */
export const run = command(usage, parse, (_, manner) =>
  withPools('demonstration', async (pools) => {
    const start = performance.now()
    const done = await demonstrateComparison(pools, await listTenantIds(pools.gate))
    if (done === 'no_demonstration') return noDemonstration
    const seconds = Math.round(performance.now() - start) / 1000
    const published = done === 'done_before' ? [] : done.published
    await tell({ published, seconds }, told(done, seconds), manner)
    return 0
  }),
)

const noDemonstration = {
  problem: {
    id: 'demonstration',
    title: words('Här finns ingen demonstration.', 'There is no demonstration here.'),
    remedy: words('Starta Lyhörd i en tom datamapp.', 'Start Lyhörd in an empty data folder.'),
  },
}

const told = (done: Demonstrated, seconds: number) =>
  done === 'done_before' || done === 'no_demonstration'
    ? words('Regionens utgåvor finns redan.', "The region's releases are there already.")
    : words(
        `Regionen har publicerat ${done.published.length} utgåvor (${seconds} s).`,
        `The region has published ${done.published.length} releases (${seconds} s).`,
      )
