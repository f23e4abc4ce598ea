import { parseArgs } from 'node:util'
import { words } from '@lyhord/core'
import { command } from './command.ts'
import { chosenForm } from './file/chosen_form.ts'
import { codebookAsCsv } from './file/codebook_as_csv.ts'
import { codebookAsJson } from './file/codebook_as_json.ts'
import { codebookAsText } from './file/codebook_as_text.ts'
import { print } from './file/print.ts'
import { misunderstood } from './file/refuse.ts'

/** How the command is written. */
export const usage = 'lyhord codebook --form utredning [--json | --csv] [--lang en]'

const parse = (args: string[]) =>
  parseArgs({
    args,
    options: {
      form: { type: 'string' },
      json: { type: 'boolean' },
      csv: { type: 'boolean' },
      lang: { type: 'string' },
    },
  })

/** `lyhord codebook --form utredning`: every question of a form with its codes, for people or programs. */
export const run = command(usage, parse, async ({ values: { form: id, json, csv } }, manner) => {
  if (json && csv) return misunderstood(words('Välj --json eller --csv.', 'Choose --json or --csv.'), usage)
  const entry = chosenForm(id)
  if ('problem' in entry) return entry
  const write = json ? codebookAsJson : csv ? codebookAsCsv : codebookAsText
  await print(write(entry.form, manner.lang))
  return 0
})
