import { parseArgs } from 'node:util'
import { words } from '@lyhord/core'
import { command, type Outcome } from './command.ts'
import { chosenAct } from './file/chosen_act.ts'
import { type Manner, misunderstood, tooMany } from './file/refuse.ts'
import { add } from './user/add.ts'
import { list } from './user/list.ts'
import type { UserOptions } from './user/options.ts'
import { reset } from './user/reset.ts'

/** How the command is written. */
export const usage = [
  'lyhord user add --email E --name NAMN --role caseworker|lead|analyst|administrator --board NÄMND [--code KOMMUNKOD|0000] [--address ADRESS]',
  'lyhord user list [--board NÄMND] [--code KOMMUNKOD]',
  'lyhord user reset --email E [--address ADRESS]',
].join('\n')

const parse = (args: string[]) =>
  parseArgs({
    args,
    allowPositionals: true,
    options: {
      email: { type: 'string' },
      name: { type: 'string' },
      role: { type: 'string' },
      board: { type: 'string' },
      code: { type: 'string' },
      /** Where people reach the product, for the link: `https://lyhord.example`. */
      address: { type: 'string' },
      json: { type: 'boolean' },
      lang: { type: 'string' },
    },
  })

const acts: Readonly<Record<string, (options: UserOptions, manner: Manner) => Promise<Outcome>>> = {
  add,
  list,
  reset,
}

const noAddress = words(
  '--address är vart användarna går: https://lyhord.example.',
  '--address is where users go: https://lyhord.example.',
)
/** The part of a web address that links begin with. */
const originIn = (address: string): string | undefined => {
  const { protocol, origin } = URL.parse(address) ?? {}
  return protocol === 'https:' || protocol === 'http:' ? origin : undefined
}

/** `lyhord user add|list|reset`: the people of the house, from the terminal of the machine it runs on. */
export const run = command(usage, parse, async ({ values, positionals }, manner) => {
  const [name, ...more] = positionals
  const chosen = chosenAct(acts, name, usage)
  if ('problem' in chosen) return chosen
  if (more.length > 0) return misunderstood(tooMany, usage)
  const { act } = chosen
  if (values.address === undefined) return act({ ...values, usage }, manner)
  const origin = originIn(values.address)
  return origin ? act({ ...values, address: origin, usage }, manner) : misunderstood(noAddress, usage)
})
