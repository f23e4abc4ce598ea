import { parseArgs } from 'node:util'
import { containsPersonalNumber, words } from '@lyhord/core'
import { systemClock } from '../outside/clock.ts'
import { openTable } from '../outside/files/open_table.ts'
import { command, type Outcome } from './command.ts'
import { overItself } from './file/over_itself.ts'
import { type Manner, misunderstood } from './file/refuse.ts'
import { openKey } from './key/open_key.ts'
import { doubtOf } from './pseudonymise/doubt.ts'
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
const namedAfter = words(
  'Filnamnet ser ut att innehålla ett personnummer.',
  'The file name seems to contain a personal identity number.',
)

/**
 * `lyhord pseudonymise FILE --key KEYFILE --out FILE2`: every identity number in any cell becomes its pseudonym, in
 * constant memory; nothing else leaves the cells. Exit code 0, or 2 when something is refused and nothing is written.
 */
export const run = command(usage, parse, async ({ values, positionals }, manner) => {
  const [path] = positionals
  const { key, out } = values
  if (path === undefined || positionals.length > 1 || key === undefined || out === undefined)
    return misunderstood(oneFile, usage)
  if (containsPersonalNumber(out)) return misunderstood(namedAfter, usage)
  return (
    (await overItself([path, key, values['passphrase-file']], out, usage)) ??
    pseudonymise(path, key, out, values, manner)
  )
})

const pseudonymise = async (
  path: string,
  keyPath: string,
  out: string,
  options: PseudonymiseOptions,
  manner: Manner,
): Promise<Outcome> => {
  const opened = await openKey(keyPath, options['passphrase-file'], manner.lang)
  if ('problem' in opened) return opened
  const table = await openTable(path, { repeated: 'numbered' })
  if ('problem' in table) return table
  const wanted = { ...options, usage, key: opened.key, today: systemClock.today() }
  const plan = planOf(table.header, wanted)
  if ('problem' in plan) return plan
  const doubt = plan.child !== undefined && (await doubtOf(table, plan.child, wanted.today, usage))
  if (doubt) return doubt
  const planFor = (header: readonly string[]) =>
    plainOr(planOf(header, wanted), () => plainPlanOf(header, wanted))
  const tell = tellOf(manner)
  const refused = await writeClean({ path, out, table, plan, planFor, tell })
  if (refused) return refused
  await tell.end(out, plan)
  return 0
}

/** A sheet without the columns that were asked for is stripped all the same. */
const plainOr = (plan: ReturnType<typeof planOf>, plain: () => Plan): Plan =>
  'problem' in plan ? plain() : plan
