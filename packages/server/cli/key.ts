import { parseArgs } from 'node:util'
import { command } from './command.ts'
import { chosenAct } from './file/chosen_act.ts'
import { check } from './key/check.ts'
import { make } from './key/make.ts'
import type { KeyAct } from './key/options.ts'
import { recover } from './key/recover.ts'
import { rotate } from './key/rotate.ts'
import { sheet } from './key/sheet.ts'

/** How the command is written. */
export const usage = [
  'lyhord key new --out NYCKELFIL [--label NÄMND] [--passphrase-file FIL | --no-passphrase]',
  'lyhord key check NYCKELFIL [--is KONTROLLVÄRDE]',
  'lyhord key sheet NYCKELFIL [--out BLAD.txt]',
  'lyhord key recover BLAD.txt --out NYCKELFIL',
  'lyhord key rotate FIL … --old NYCKELFIL --new NYCKELFIL --out PAR.json',
].join('\n')

const parse = (args: string[]) =>
  parseArgs({
    args,
    allowPositionals: true,
    options: {
      out: { type: 'string' },
      label: { type: 'string' },
      /** The check value that the key should have. */
      is: { type: 'string' },
      old: { type: 'string' },
      new: { type: 'string' },
      'passphrase-file': { type: 'string' },
      'old-passphrase-file': { type: 'string' },
      'no-passphrase': { type: 'boolean' },
      json: { type: 'boolean' },
      lang: { type: 'string' },
    },
  })

const acts: Readonly<Record<string, KeyAct>> = { new: make, check, sheet, recover, rotate }

/** `lyhord key new|check|sheet|recover|rotate`: the tenant's key, on the municipality's own machine. */
export const run = command(usage, parse, ({ values, positionals }, manner) => {
  const [name, ...files] = positionals
  const chosen = chosenAct(acts, name, usage)
  return 'problem' in chosen ? chosen : chosen.act({ ...values, files, usage }, manner)
})
