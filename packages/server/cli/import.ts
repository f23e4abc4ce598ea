import { parseArgs } from 'node:util'
import { keepReasons, problems } from '@lyhord/contract'
import { type Form, words } from '@lyhord/core'
import { pseudonymsUnder } from '@lyhord/intake/keys/pseudonym.ts'
import type { TenantKey } from '@lyhord/intake/keys/tenant_key.ts'
import type { Refused, Table } from '@lyhord/intake/reading/index.ts'
import { systemClock } from '../outside/clock.ts'
import type { Pools } from '../outside/database/open_pools.ts'
import { inTenant } from '../outside/database/tenant_db.ts'
import { columnsOf, type FileColumns } from '../work/file_columns.ts'
import { noRows } from '../work/file_finding.ts'
import { type FileImport, importFile, refusalIn } from '../work/import/import_file.ts'
import { sendTable } from '../work/import/import_table.ts'
import type { Worker } from '../work/import/worker.ts'
import { judgeIn } from '../work/judges.ts'
import { command, type Outcome } from './command.ts'
import { checksumOf } from './file/checksum_of.ts'
import { chosenForm } from './file/chosen_form.ts'
import { openRecords } from './file/open_records.ts'
import { progressIn } from './file/progress.ts'
import { howToRead, readingOptions, readingUsage } from './file/reading_options.ts'
import { type Manner, misunderstood } from './file/refuse.ts'
import { boardKey } from './import/board_key.ts'
import { importerOf } from './import/importer.ts'
import { reportAsJson, reportAsText, type Told } from './import/report.ts'
import { withPools } from './with_pools.ts'

/** How the command is written. */
export const usage = `lyhord import FIL --form utredning|egen_1a2b3c4d ${readingUsage} [--good-rows] [--dry-run] [--accept-queries ${keepReasons.join('|')}] [--bring-back] [--collection TITEL] [--user E-POST] [--board NÄMND] [--source SYSTEM] [--key NYCKELFIL [--passphrase-file FIL]] [--json] [--lang en]`

const text = { type: 'string' } as const
const yes = { type: 'boolean', default: false } as const
const parse = (args: string[]) =>
  parseArgs({
    args,
    allowPositionals: true,
    options: {
      form: text,
      'good-rows': yes,
      'dry-run': yes,
      'accept-queries': text,
      'bring-back': yes,
      collection: text,
      user: text,
      board: text,
      source: text,
      key: text,
      'passphrase-file': text,
      json: { type: 'boolean' },
      lang: text,
      ...readingOptions,
    },
  })

type Given = ReturnType<typeof parse>['values']

const oneFile = words('Ange en fil.', 'Give one file.')
const noReason = words(
  `--accept-queries är ett skäl: ${keepReasons.join(', ')}.`,
  `--accept-queries is a reason: ${keepReasons.join(', ')}.`,
)

/**
 * `lyhord import FILE --form F`: takes a file in, on the server's own machine, by the same steps as the screens: all rows
 * or none, or the good ones. Exit code 0: all is in; 1: rows are held or nothing is saved; 2: refused.
 */
export const run = command(usage, parse, async ({ values, positionals }, manner) => {
  const [path] = positionals
  if (path === undefined || positionals.length > 1) return misunderstood(oneFile, usage)
  const entry = isOwn(values.form) ? { form: { id: values.form } } : chosenForm(values.form)
  if ('problem' in entry) return entry
  const reason = values['accept-queries']
  if (reason !== undefined && !keepReasons.some((r) => r === reason)) return misunderstood(noReason, usage)
  return withPools('import', (pools) => take(pools, path, entry.form.id, values, manner))
})

/** A form quite of one's own; what it asks is known when its collection is. */
const isOwn = (id: string | undefined): id is string => /^egen_[0-9a-f]{8}$/.test(id ?? '')

interface Source {
  readonly table: Table
  readonly columns: FileColumns
}

const sourceOf = async (
  path: string,
  form: Form,
  given: Given,
  key: TenantKey | undefined,
): Promise<Source | Refused> => {
  const how = await howToRead(given, form, usage)
  if ('problem' in how) return how
  const table = await openRecords(path, how.chosen)
  if ('problem' in table) return table
  const pseudonym = key ? { pseudonym: pseudonymsUnder(key) } : {}
  const columns = columnsOf(form, table, { today: systemClock.today(), mapping: how.mapping, ...pseudonym })
  return 'problem' in columns ? columns : { table, columns }
}

const take = async (
  pools: Pools,
  path: string,
  formId: string,
  given: Given,
  manner: Manner,
): Promise<Outcome> => {
  const importer = await importerOf(pools, { ...given, form: formId })
  if ('unclear' in importer) return misunderstood(importer.unclear, usage)
  const { within, collection } = importer
  // as the collection asks it, with its own questions
  const { form } = await inTenant(pools.app, within, (db) => judgeIn(db, collection), 'look')
  const key = await boardKey(pools, within, given, manner.lang)
  if (key && 'problem' in key) return key
  const source = await sourceOf(path, form, given, key)
  if ('problem' in source) return source
  const worker: Worker = { app: pools.app, within, clock: systemClock, stop: new AbortController().signal }
  const asked = {
    ...wanted(given),
    collection: collection.id,
    form: form.id,
    checksum: await checksumOf(path),
    key: key?.check ?? null,
  }
  return importAndTell(worker, source, asked, { form, period: collection }, manner)
}

const importAndTell = async (
  worker: Worker,
  { table, columns }: Source,
  asked: FileImport,
  of: Pick<Told, 'form' | 'period'>,
  manner: Manner,
): Promise<Outcome> => {
  const progress = progressIn(manner.lang)
  let whole = true
  try {
    const { applied, counts } = await importFile(
      worker,
      asked,
      (id) => sendTable(worker, id, table, columns, progress.tell),
      async (found, { unreadable }) => {
        progress.end()
        const unread = found.received + unreadable.length === 0 ? [noRows] : unreadable
        whole = unread.length === 0
        const told = { ...of, found, unreadable: unread, dryRun: asked.dryRun }
        await (manner.json ? reportAsJson(worker, told, manner.lang) : reportAsText(told, manner.lang))
      },
    )
    const left = asked.dryRun ? (counts?.faulty ?? 0) + (counts?.queries ?? 0) : applied?.held
    return whole && left === 0 ? 0 : 1
  } catch (fault) {
    const { id } = refusalIn(fault)
    return { problem: { id, title: problems[id].title, remedy: problems[id].remedy } }
  }
}

/** How the file is to be taken in. */
const wanted = (given: Given): Omit<FileImport, 'collection' | 'form' | 'checksum' | 'key'> => {
  const reason = keepReasons.find((r) => r === given['accept-queries'])
  return {
    source: given.source ?? null,
    mode: given['good-rows'] ? 'good' : 'all',
    accept: reason && { reason },
    bringBack: given['bring-back'],
    dryRun: given['dry-run'],
  }
}
