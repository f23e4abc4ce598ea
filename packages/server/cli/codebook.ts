import { parseArgs } from 'node:util'
import { words } from '@lyhord/core'
import { chosenForm } from './file/chosen_form.ts'
import { codebookAsCsv } from './file/codebook_as_csv.ts'
import { codebookAsJson } from './file/codebook_as_json.ts'
import { codebookAsText } from './file/codebook_as_text.ts'
import { print } from './file/print.ts'
import { mannerOf, misunderstood, refuse, understood } from './file/refuse.ts'

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
export const run = async (args: string[]): Promise<number> => {
  const manner = mannerOf(args)
  const read = understood(() => parse(args), usage)
  if ('problem' in read) return refuse(read, manner)
  const { form: id, json, csv } = read.given.values
  if (json && csv)
    return refuse(misunderstood(words('Välj --json eller --csv.', 'Choose --json or --csv.'), usage), manner)
  const entry = chosenForm(id)
  if ('problem' in entry) return refuse(entry, manner)
  const write = json ? codebookAsJson : csv ? codebookAsCsv : codebookAsText
  await print(write(entry.form, manner.lang))
  return 0
}
