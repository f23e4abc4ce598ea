import { parseArgs } from 'node:util'
import { isDay, words } from '@lyhord/core'
import { systemClock } from '../outside/clock.ts'
import { openTable } from '../outside/files/open_table.ts'
import { checkFile } from '../work/check_file.ts'
import { chosenForm } from './file/chosen_form.ts'
import { findingsAsJson } from './file/findings_as_json.ts'
import { findingsAsText } from './file/findings_as_text.ts'
import { progressIn } from './file/progress.ts'
import { type Manner, mannerOf, misunderstood, refuse, understood } from './file/refuse.ts'

/** How the command is written. */
export const usage = 'lyhord check FIL --form utredning [--json] [--today 2026-01-31] [--lang en]'

const parse = (args: string[]) =>
  parseArgs({
    args,
    allowPositionals: true,
    options: {
      form: { type: 'string' },
      today: { type: 'string', default: systemClock.today() },
      json: { type: 'boolean' },
      lang: { type: 'string' },
    },
  })

/**
 * `lyhord check FILE --form utredning`: judges a CSV or XLSX file and writes nothing. Exit code 0: no errors,
 * 1: errors, 2: the file or the arguments are refused.
 */
export const run = async (args: string[]): Promise<number> => {
  const manner = mannerOf(args)
  const read = understood(() => parse(args), usage)
  if ('problem' in read) return refuse(read, manner)
  const { values, positionals } = read.given
  const [path] = positionals
  if (path === undefined || positionals.length > 1) return refuse(misunderstood(oneFile, usage), manner)
  if (!isDay(values.today)) return refuse(misunderstood(noDay, usage), manner)
  return check(path, values.form, values.today, manner)
}

const oneFile = words('Ange en fil.', 'Give one file.')
const noDay = words('--today är ingen dag i kalendern.', '--today is not a day in the calendar.')

const check = async (
  path: string,
  formId: string | undefined,
  today: string,
  manner: Manner,
): Promise<number> => {
  const entry = chosenForm(formId)
  if ('problem' in entry) return refuse(entry, manner)
  const table = await openTable(path)
  if ('problem' in table) return refuse(table, manner)
  const report = (manner.json ? findingsAsJson : findingsAsText)(entry.form, manner.lang)
  const progress = progressIn(manner.lang)
  const verdict = await checkFile(table, entry.form, today, async (found, rows) => {
    progress.tell(rows)
    await report.add(found)
  })
  progress.end()
  if ('problem' in verdict) return refuse(verdict, manner)
  await report.end(verdict)
  return verdict.errors > 0 ? 1 : 0
}
