import { createWriteStream } from 'node:fs'
import { extname } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { parseArgs } from 'node:util'
import { words } from '@lyhord/core'
import { templateOf } from '@lyhord/intake/template/template.ts'
import { refusals } from '../outside/files/problem.ts'
import { givenForm } from './file/given_form.ts'
import { isWriteFault } from './file/is_write_fault.ts'
import { print } from './file/print.ts'
import { type Manner, mannerOf, misunderstood, refuse, understood } from './file/refuse.ts'

/** How the command is written. */
export const usage = 'lyhord template --form utredning|MITT.json --out FIL.xlsx [--json] [--lang en]'

const parse = (args: string[]) =>
  parseArgs({
    args,
    options: {
      form: { type: 'string' },
      out: { type: 'string' },
      json: { type: 'boolean' },
      lang: { type: 'string' },
    },
  })

const noFile = words('--out är en fil som slutar på .xlsx.', '--out is a file that ends in .xlsx.')

/** `lyhord template`: an Excel template of a form, with lists to choose from, guidance and a codebook. */
export const run = async (args: string[]): Promise<number> => {
  const manner = mannerOf(args)
  const read = understood(() => parse(args), usage)
  if ('problem' in read) return refuse(read, manner)
  const { form, out } = read.given.values
  const entry = await givenForm(form)
  if ('problem' in entry) return refuse(entry, manner)
  if (out === undefined || extname(out).toLowerCase() !== '.xlsx')
    return refuse(misunderstood(noFile, usage), manner)
  try {
    await pipeline(templateOf(entry.form, manner.lang), createWriteStream(out))
  } catch (fault) {
    if (isWriteFault(fault)) return refuse(refusals.notWritable, manner)
    throw fault
  }
  await told(entry.form.id, out, manner)
  return 0
}

const told = (form: string, out: string, { json, lang }: Manner): Promise<void> => {
  const done = words(`Mallen finns i ${out}.`, `The template is in ${out}.`)
  return print(json ? `${JSON.stringify({ form, out })}\n` : `${done[lang]}\n`)
}
