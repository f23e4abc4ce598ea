import { readFile } from 'node:fs/promises'
import { type Form, words } from '@lyhord/core'
import { choicesBy, type Mapping, parseMapping } from '@lyhord/intake/mapping/index.ts'
import { type Choices, delimiterNamed, encodingNamed, encodings } from '@lyhord/intake/reading/index.ts'
import { codeOf } from '../../outside/fault.ts'
import { type Refused, refusals } from '../../outside/files/problem.ts'
import { misunderstood } from './refuse.ts'

/** The options of every command that reads a file, for `parseArgs`. */
export const readingOptions = {
  mapping: { type: 'string' },
  sheet: { type: 'string' },
  encoding: { type: 'string' },
  delimiter: { type: 'string' },
  'header-row': { type: 'string' },
} as const

/** How the options are written, for the help. */
export const readingUsage =
  '[--mapping M.json] [--sheet BLAD] [--encoding KODNING] [--delimiter TECKEN] [--header-row N]'

/** The options as given on the command line. */
export interface ReadingValues {
  readonly mapping?: string | undefined
  readonly sheet?: string | undefined
  readonly encoding?: string | undefined
  readonly delimiter?: string | undefined
  readonly 'header-row'?: string | undefined
}

/** How a file is opened and read. */
export interface HowRead {
  readonly chosen: Choices
  readonly mapping: Mapping | undefined
}

/** Understands the options and reads the mapping; what is chosen on the command line goes before the mapping. */
export const howToRead = async (
  values: ReadingValues,
  form: Form,
  usage: string,
): Promise<HowRead | Refused> => {
  const chosen = chosenBy(values, usage)
  if ('problem' in chosen) return chosen
  if (values.mapping === undefined) return { chosen, mapping: undefined }
  const mapping = await mappingIn(values.mapping, form)
  return 'problem' in mapping ? mapping : { chosen: { ...choicesBy(mapping), ...chosen }, mapping }
}

const mappingIn = async (path: string, form: Form): Promise<Mapping | Refused> => {
  try {
    return parseMapping(await readFile(path, 'utf8'), form)
  } catch (error) {
    return codeOf(error) === 'ENOENT' ? refusals.missing : refusals.unreadable
  }
}

const chosenBy = (values: ReadingValues, usage: string): Choices | Refused => {
  const encoding = values.encoding === undefined ? undefined : encodingNamed(values.encoding)
  if (values.encoding !== undefined && !encoding) return misunderstood(noEncoding, usage)
  const delimiter = values.delimiter === undefined ? undefined : delimiterNamed(values.delimiter)
  if (values.delimiter !== undefined && !delimiter) return misunderstood(noDelimiter, usage)
  const row = values['header-row']
  if (row !== undefined && !/^[1-9]\d{0,5}$/.test(row)) return misunderstood(noRow, usage)
  return {
    ...(encoding ? { encoding } : {}),
    ...(delimiter ? { delimiter } : {}),
    ...(values.sheet === undefined ? {} : { sheet: values.sheet }),
    ...(row === undefined ? {} : { headerRow: Number(row) }),
  }
}

const noEncoding = words(
  `Kodningen är en av: ${encodings.join(', ')}.`,
  `The encoding is one of: ${encodings.join(', ')}.`,
)
const noDelimiter = words('Skiljetecknet är , ; | eller tab.', 'The delimiter is , ; | or tab.')
const noRow = words(
  '--header-row är radens nummer i filen.',
  '--header-row is the number of the row in the file.',
)
