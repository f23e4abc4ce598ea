import { parseArgs } from 'node:util'
import type { Form } from '@lyhord/core'
import { words } from '@lyhord/core'
import { newsOf, proposeMapping, renewMapping, surveyTable } from '@lyhord/intake/mapping/index.ts'
import { openTable } from '../outside/files/open_table.ts'
import { writeMapping } from '../outside/files/write_mapping.ts'
import { noRows } from '../work/file_finding.ts'
import { command, type Outcome } from './command.ts'
import { forTerminal } from './file/for_terminal.ts'
import { givenForm } from './file/given_form.ts'
import { mappingAsJson } from './file/mapping_as_json.ts'
import { mappingAsText } from './file/mapping_as_text.ts'
import { overItself } from './file/over_itself.ts'
import { print } from './file/print.ts'
import { progressIn } from './file/progress.ts'
import { howToRead, type ReadingValues, readingOptions, readingUsage } from './file/reading_options.ts'
import { type Manner, misunderstood } from './file/refuse.ts'
import { refusedWriting } from './file/refused_writing.ts'

/** How the command is written. */
export const usage = `lyhord map FIL --form utredning|MITT.json ${readingUsage} [--source SYSTEM] [--out M.json] [--json] [--lang en]`

const parse = (args: string[]) =>
  parseArgs({
    args,
    allowPositionals: true,
    options: {
      form: { type: 'string' },
      source: { type: 'string' },
      out: { type: 'string' },
      json: { type: 'boolean' },
      lang: { type: 'string' },
      ...readingOptions,
    },
  })

/**
 * `lyhord map FILE --form utredning`: proposes what the columns and codes of a file mean, or with `--mapping` brings a
 * mapping up to a new file and says what is new. `--out` writes the mapping. Exit code 0, or 2 when refused.
 */
export const run = command(usage, parse, async ({ values, positionals }, manner) => {
  const [path] = positionals
  if (path === undefined || positionals.length > 1) return misunderstood(oneFile, usage)
  const entry = await givenForm(values.form)
  if ('problem' in entry) return entry
  return (await overItself([path, values.form], values.out, usage)) ?? map(path, entry.form, values, manner)
})

const oneFile = words('Ange en fil.', 'Give one file.')

interface Given extends ReadingValues {
  readonly source?: string | undefined
  readonly out?: string | undefined
}

const map = async (path: string, form: Form, given: Given, manner: Manner): Promise<Outcome> => {
  const how = await howToRead(given, form, usage)
  if ('problem' in how) return how
  const table = await openTable(path, { ...how.chosen, repeated: 'numbered' })
  if ('problem' in table) return table
  const progress = progressIn(manner.lang)
  const survey = await surveyTable(table, { progress: progress.tell })
  progress.end()
  if ('problem' in survey) return survey
  if (survey.rows === 0) return { problem: { id: noRows.rule, title: noRows.message, remedy: noRows.remedy } }
  const news = how.mapping && newsOf(how.mapping, form, survey)
  const mapping = how.mapping
    ? renewMapping(how.mapping, form, survey)
    : proposeMapping(form, survey, given.source)
  const { out } = given
  const failed = out === undefined ? undefined : await refusedWriting(out, () => writeMapping(out, mapping))
  if (failed) return failed
  const shown = { form, survey, mapping, news }
  await print(manner.json ? mappingAsJson(shown) : forTerminal(mappingAsText(shown, manner.lang)))
  return 0
}
