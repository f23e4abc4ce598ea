import { parseArgs } from 'node:util'
import type { Form } from '@lyhord/core'
import { words } from '@lyhord/core'
import {
  type Mapping,
  newsOf,
  proposeMapping,
  renewMapping,
  surveyTable,
} from '@lyhord/intake/mapping/index.ts'
import { openTable } from '../outside/files/open_table.ts'
import { refusals } from '../outside/files/problem.ts'
import { writeMapping } from '../outside/files/write_mapping.ts'
import { givenForm } from './file/given_form.ts'
import { isWriteFault } from './file/is_write_fault.ts'
import { mappingAsJson } from './file/mapping_as_json.ts'
import { mappingAsText } from './file/mapping_as_text.ts'
import { print } from './file/print.ts'
import { progressIn } from './file/progress.ts'
import { howToRead, type ReadingValues, readingOptions, readingUsage } from './file/reading_options.ts'
import { type Manner, mannerOf, misunderstood, refuse, understood } from './file/refuse.ts'

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
export const run = async (args: string[]): Promise<number> => {
  const manner = mannerOf(args)
  const read = understood(() => parse(args), usage)
  if ('problem' in read) return refuse(read, manner)
  const { values, positionals } = read.given
  const [path] = positionals
  if (path === undefined || positionals.length > 1) return refuse(misunderstood(oneFile, usage), manner)
  const entry = await givenForm(values.form)
  return 'problem' in entry ? refuse(entry, manner) : map(path, entry.form, values, manner)
}

const oneFile = words('Ange en fil.', 'Give one file.')

interface Given extends ReadingValues {
  readonly source?: string | undefined
  readonly out?: string | undefined
}

const map = async (path: string, form: Form, given: Given, manner: Manner): Promise<number> => {
  const how = await howToRead(given, form, usage)
  if ('problem' in how) return refuse(how, manner)
  const table = await openTable(path, { ...how.chosen, repeated: 'numbered' })
  if ('problem' in table) return refuse(table, manner)
  const progress = progressIn(manner.lang)
  const survey = await surveyTable(table, { progress: progress.tell })
  progress.end()
  if ('problem' in survey) return refuse(survey, manner)
  const news = how.mapping && newsOf(how.mapping, form, survey)
  const mapping = how.mapping
    ? renewMapping(how.mapping, form, survey)
    : proposeMapping(form, survey, given.source)
  if (given.out !== undefined && !(await isWritten(given.out, mapping)))
    return refuse(refusals.notWritable, manner)
  const shown = { form, survey, mapping, news }
  await print(manner.json ? mappingAsJson(shown) : mappingAsText(shown, manner.lang))
  return 0
}

const isWritten = async (path: string, mapping: Mapping): Promise<boolean> => {
  try {
    await writeMapping(path, mapping)
    return true
  } catch (fault) {
    if (isWriteFault(fault)) return false
    throw fault
  }
}
