import { parseArgs } from 'node:util'
import { command } from './command.ts'
import { chosenAct } from './file/chosen_act.ts'
import { misunderstood, tooMany } from './file/refuse.ts'
import { exchange } from './hub/exchange.ts'
import { join } from './hub/join.ts'
import { leave } from './hub/leave.ts'
import type { HubAct } from './hub/options.ts'
import { publish } from './hub/publish.ts'
import { resync } from './hub/resync.ts'
import { status } from './hub/status.ts'
import { withPools } from './with_pools.ts'

/** How the command is written. */
export const usage = [
  'lyhord hub status',
  'lyhord hub publish --region ID --name REGION [--out ADRESSFIL]',
  'lyhord hub join --from ADRESSFIL --name MEDLEM --code KOMMUNKOD [--code …]',
  'lyhord hub exchange',
  'lyhord hub resync --name MEDLEM [--from ADRESSFIL]',
  'lyhord hub leave --name NAMN',
].join('\n')

const parse = (args: string[]) =>
  parseArgs({
    args,
    allowPositionals: true,
    options: {
      region: { type: 'string' },
      name: { type: 'string' },
      from: { type: 'string' },
      code: { type: 'string', multiple: true },
      out: { type: 'string' },
      json: { type: 'boolean' },
      lang: { type: 'string' },
    },
  })

const acts: Readonly<Record<string, HubAct>> = { status, publish, join, exchange, resync, leave }

/** How one act is written. */
const usageOf = (act: string): string =>
  usage.split('\n').find((line) => line.startsWith(`lyhord hub ${act}`)) ?? usage

/** `lyhord hub …`: links between installations, over which submitted tallies travel and nothing else. */
export const run = command(usage, parse, async ({ values, positionals }, manner) => {
  const [name = '', ...more] = positionals
  const chosen = chosenAct(acts, name, usage)
  if ('problem' in chosen) return chosen
  if (more.length > 0) return misunderstood(tooMany, usageOf(name))
  return withPools('hub', (pools, { url, embedded }) =>
    chosen.act({ ...values, usage: usageOf(name) }, { pools, url, embedded }, manner),
  )
})
