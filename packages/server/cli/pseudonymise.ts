import { parseArgs } from 'node:util'
import { containsPersonalNumber, words } from '@lyhord/core'
import { systemClock } from '../outside/clock.ts'
import { openTable } from '../outside/files/open_table.ts'
import { type Manner, mannerOf, misunderstood, refuse, understood } from './file/refuse.ts'
import { openKey } from './key/open_key.ts'
import { doubtOf } from './pseudonymise/doubt.ts'
import { isSameFile } from './pseudonymise/is_same_file.ts'
import { type Plan, plainPlanOf, planOf } from './pseudonymise/plan.ts'
import { tellOf } from './pseudonymise/tell.ts'
import { writeClean } from './pseudonymise/write_clean.ts'

/** How the command is written. */
export const usage =
  'lyhord pseudonymise FIL --key NYCKELFIL --out FIL2 [--child KOLUMN] [--age-at KOLUMN|DAG] [--sex] [--json]'

const parse = (args: string[]) =>
  parseArgs({
    args,
    allowPositionals: true,
    options: {
      key: { type: 'string' },
      out: { type: 'string' },
      /** Heading of the column with the child's number; found by its name when not told. */
      child: { type: 'string' },
      /** The day that age is counted on: a heading, or an ISO day. */
      'age-at': { type: 'string' },
      sex: { type: 'boolean' },
      'passphrase-file': { type: 'string' },
      json: { type: 'boolean' },
      lang: { type: 'string' },
    },
  })

/** What may be said after `lyhord pseudonymise`. */
export type PseudonymiseOptions = ReturnType<typeof parse>['values']

const oneFile = words('Ange en fil, --key och --out.', 'Give one file, --key and --out.')
const overItself = words(
  'Filen kan inte skrivas över sig själv. Välj ett annat namn till --out.',
  'The file cannot be written over itself. Choose another name for --out.',
)
const namedAfter = words(
  'Filnamnet ser ut att innehålla ett personnummer.',
  'The file name seems to contain a personal identity number.',
)

/**
 * `lyhord pseudonymise FILE --key KEYFILE --out FILE2`: every identity number in any cell becomes its pseudonym, in
 * constant memory; nothing else leaves the cells. Exit code 0, or 2 when something is refused and nothing is written.
 */
export const run = async (args: string[]): Promise<number> => {
  const manner = mannerOf(args)
  const read = understood(() => parse(args), usage)
  if ('problem' in read) return refuse(read, manner)
  const { values, positionals } = read.given
  const [path] = positionals
  const { key, out } = values
  if (path === undefined || positionals.length > 1 || key === undefined || out === undefined)
    return refuse(misunderstood(oneFile, usage), manner)
  if (containsPersonalNumber(out)) return refuse(misunderstood(namedAfter, usage), manner)
  if (await isSameFile(path, out)) return refuse(misunderstood(overItself, usage), manner)
  return pseudonymise(path, key, out, values, manner)
}

const pseudonymise = async (
  path: string,
  keyPath: string,
  out: string,
  options: PseudonymiseOptions,
  manner: Manner,
): Promise<number> => {
  const opened = await openKey(keyPath, options['passphrase-file'], manner.lang)
  if ('problem' in opened) return refuse(opened, manner)
  const table = await openTable(path, { repeated: 'numbered' })
  if ('problem' in table) return refuse(table, manner)
  const wanted = { ...options, usage, key: opened.key, today: systemClock.today() }
  const plan = planOf(table.header, wanted)
  if ('problem' in plan) return refuse(plan, manner)
  const doubt = plan.child !== undefined && (await doubtOf(table, plan.child, wanted.today, usage))
  if (doubt) return refuse(doubt, manner)
  const planFor = (header: readonly string[]) =>
    plainOr(planOf(header, wanted), () => plainPlanOf(header, wanted))
  const tell = tellOf(manner)
  const refused = await writeClean({ path, out, table, plan, planFor, tell })
  if (refused) return refuse(refused, manner)
  await tell.end(out, plan)
  return 0
}

/** A sheet without the columns that were asked for is stripped all the same. */
const plainOr = (plan: ReturnType<typeof planOf>, plain: () => Plan): Plan =>
  'problem' in plan ? plain() : plan
