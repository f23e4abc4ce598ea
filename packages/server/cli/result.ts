import { parseArgs } from 'node:util'
import type { FormEntry } from '@lyhord/catalogue'
import { type Grouping, words } from '@lyhord/core'
import { systemClock } from '../outside/clock.ts'
import { openTable } from '../outside/files/open_table.ts'
import type { Refused } from '../outside/files/problem.ts'
import { standInPseudonyms } from '../outside/files/stand_in.ts'
import { resultOfFile, type Split } from '../work/result_of_file.ts'
import { command, type Outcome } from './command.ts'
import { type BesideValues, besideIn } from './file/beside.ts'
import { chosenForm } from './file/chosen_form.ts'
import { print } from './file/print.ts'
import { howToRead, type ReadingValues, readingOptions, readingUsage } from './file/reading_options.ts'
import { type Manner, misunderstood } from './file/refuse.ts'
import { resultsAsJson } from './file/results_as_json.ts'
import { resultsAsText } from './file/results_as_text.ts'

/** How the command is written. */
export const usage = `lyhord result FIL --form utredning [--by kon] [--by aldersgrupp] [--period ar|halvar] [--linked FIL [--linked-mapping M.json]] [--population FIL.csv] ${readingUsage} [--json] [--lang en]`

const parse = (args: string[]) =>
  parseArgs({
    args,
    allowPositionals: true,
    options: {
      form: { type: 'string' },
      by: { type: 'string', multiple: true, default: [] },
      period: { type: 'string' },
      linked: { type: 'string' },
      'linked-mapping': { type: 'string' },
      population: { type: 'string' },
      json: { type: 'boolean' },
      ...readingOptions,
      lang: { type: 'string' },
    },
  })

/**
 * `lyhord result FILE --form utredning`: the indicators of a file. `--linked`: a file of the form that its records lead to
 * (a referral's investigations), without which indicators of linked records have no value; `--population`: inhabitants
 * by year, sex and age group, without which, or without `--period ar`, rates have none. Exit code 0, or 2 when refused.
 */
export const run = command(usage, parse, async ({ values, positionals }, manner) => {
  const [path] = positionals
  if (path === undefined || positionals.length > 1) return misunderstood(oneFile, usage)
  const entry = chosenForm(values.form)
  if ('problem' in entry) return entry
  const split = splitOf(entry, values.by, values.period)
  return 'problem' in split ? split : show(path, entry, split, { ...manner, values })
})

const oneFile = words('Ange en fil.', 'Give one file.')

const splitOf = ({ groupings }: FormEntry, by: string[], period: string | undefined): Split | Refused => {
  if (period !== undefined && period !== 'ar' && period !== 'halvar')
    return misunderstood(words('Perioden är ar eller halvar.', 'The period is ar or halvar.'), usage)
  const chosen = [...new Set(by)].map((id): Grouping | undefined => groupings.find((g) => g.id === id))
  const known = chosen.filter((g) => g !== undefined)
  if (known.length === chosen.length) return { by: known, period }
  const ids = groupings.map((g) => g.id).join(', ')
  return misunderstood(words(`Det går att dela upp på: ${ids}.`, `Results can be split by: ${ids}.`), usage)
}

interface Given extends Manner {
  readonly values: ReadingValues & BesideValues
}

const show = async (path: string, entry: FormEntry, split: Split, manner: Given): Promise<Outcome> => {
  const how = await howToRead(manner.values, entry.form, usage)
  if ('problem' in how) return how
  const table = await openTable(path, how.chosen)
  if ('problem' in table) return table
  // one key for both files: the same child is the same
  const reading = { today: systemClock.today(), pseudonym: standInPseudonyms() }
  const beside = await besideIn(manner.values, entry, reading, manner.lang, usage)
  if ('problem' in beside) return beside
  const result = await resultOfFile(table, entry, split, { ...reading, mapping: how.mapping }, beside)
  if ('problem' in result) return result
  if (result.unread > 0) process.stderr.write(`${unreadCells(result.unread)[manner.lang]}\n`)
  await print(manner.json ? resultsAsJson(result) : resultsAsText(entry, split, result, manner.lang))
  return 0
}

const unreadCells = (cells: number) =>
  words(
    `${cells} celler kunde inte läsas och räknas som ej besvarade. Se vilka med: lyhord check`,
    `${cells} cells could not be read and count as not answered. See which with: lyhord check`,
  )
