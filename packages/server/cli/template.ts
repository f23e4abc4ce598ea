import { createWriteStream } from 'node:fs'
import { extname } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { parseArgs } from 'node:util'
import { words } from '@lyhord/core'
import { templateOf } from '@lyhord/intake/template/template.ts'
import { command } from './command.ts'
import { givenForm } from './file/given_form.ts'
import { misunderstood } from './file/refuse.ts'
import { refusedWriting } from './file/refused_writing.ts'
import { tell } from './file/tell.ts'

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
export const run = command(usage, parse, async ({ values: { form, out } }, manner) => {
  const entry = await givenForm(form)
  if ('problem' in entry) return entry
  if (out === undefined || extname(out).toLowerCase() !== '.xlsx') return misunderstood(noFile, usage)
  const failed = await refusedWriting(out, () =>
    pipeline(templateOf(entry.form, manner.lang), createWriteStream(out)),
  )
  if (failed) return failed
  const told = words(`Mallen finns i ${out}.`, `The template is in ${out}.`)
  await tell({ form: entry.form.id, out }, told, manner)
  return 0
})
