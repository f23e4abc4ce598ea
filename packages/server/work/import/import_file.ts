import { randomUUID } from 'node:crypto'
import type { Reasons } from '@lyhord/contract'
import { Refusal } from '../../http/refusal.ts'
import { inTenant, type TenantDb } from '../../outside/database/tenant_db.ts'
import { writeAudit } from '../../queries/audit.ts'
import { setRowCount } from '../../queries/import_beginning.ts'
import { countHeld } from '../../queries/import_held.ts'
import { withdrawnRule } from '../../queries/import_withdrawn.ts'
import { findImport, type ImportMode, type ImportRow } from '../../queries/imports.ts'
import { tallyTenant } from '../tally_tenant.ts'
import { askApply, askCheck } from './ask_import.ts'
import { beginImport } from './begin_import.ts'
import { discard } from './discard.ts'
import type { SentTable } from './import_table.ts'
import { runErrand } from './run_errand.ts'
import type { Worker } from './worker.ts'

/** A file to be taken in, on the server's own machine. */
export interface FileImport {
  readonly collection: string
  readonly form: string
  readonly checksum: string
  readonly source: string | null
  /** The check value of the key that pseudonyms are made with. */
  readonly key: string | null
  readonly mode: ImportMode
  /** Why queries are kept, for all that give no reason of their own; they hold their rows otherwise. */
  readonly accept: Reasons[string] | undefined
  /** Whether rows whose record somebody has withdrawn are taken in again. */
  readonly bringBack: boolean
  /** Only tries: nothing is taken in. */
  readonly dryRun: boolean
}

const mostRows = 10_000_000

/**
 * Takes in a file by the same steps as the screens: begun, sent, checked, and taken in when it can be. `tell` sees it
 * before what waits is deleted; held rows of an import that was taken in wait on.
 */
export const importFile = async (
  worker: Worker,
  asked: FileImport,
  send: (id: string) => Promise<SentTable>,
  tell: (found: ImportRow, sent: SentTable) => Promise<void>,
): Promise<ImportRow> => {
  const { app, within, clock } = worker
  const id = randomUUID()
  const inside = <T>(work: (db: TenantDb) => Promise<T>): Promise<T> => inTenant(app, within, work)
  const { collection, form, checksum, source, key } = asked
  const begin = {
    id,
    collection,
    form,
    checksum,
    source,
    key,
    rows: mostRows,
    mapping: null,
    fileRows: null,
    stayed: 0,
  }
  await inside(async (db) => {
    await beginImport(db, begin, clock.now())
    await writeAudit(db, { act: 'import_begun', purpose: id })
  })
  const sent = await send(id)
  await inside(async (db) => {
    const stayed = sent.unreadable.length
    await setRowCount(db, id, { sent: sent.sent, stayed, fileRows: sent.rows })
    await askCheck(db, id, clock.now())
    await writeAudit(db, { act: 'import_checked', purpose: id, count: sent.sent })
  })
  await runErrand(worker, within.tenant, id)
  if (!asked.dryRun && (await mayApply(worker, asked, id, sent))) await apply(worker, asked, id)
  const found = await mustFind(worker, id)
  await tell(found, sent)
  if (!found.applied) await inside((db) => discard(db, id))
  return found
}

const mustFind = async ({ app, within }: Worker, id: string): Promise<ImportRow> => {
  const found = await inTenant(app, within, (db) => findImport(db, id))
  if (!found) throw new Error('an import that was begun is there')
  return found
}

type Accepting = Pick<FileImport, 'accept' | 'bringBack'>

const acceptedOf = ({ causes }: ImportRow, { accept, bringBack }: Accepting): Reasons => {
  const queries = (causes ?? []).filter((c) => c.severity === 'query' && c.rule !== withdrawnRule)
  return {
    ...(accept ? Object.fromEntries(queries.map((c) => [c.rule, accept])) : {}),
    ...(bringBack ? { [withdrawnRule]: { reason: 'stammer' as const } } : {}),
  }
}

const mayApply = async (
  worker: Worker,
  asked: FileImport,
  id: string,
  { unreadable }: SentTable,
): Promise<boolean> => {
  if (asked.mode === 'good') return true
  const rules = Object.keys(acceptedOf(await mustFind(worker, id), asked))
  const held = await inTenant(worker.app, worker.within, (db) => countHeld(db, id, rules))
  return held === 0 && unreadable.length === 0
}

const apply = async (worker: Worker, asked: FileImport, id: string): Promise<void> => {
  const { app, within, clock } = worker
  const acceptQueries = acceptedOf(await mustFind(worker, id), asked)
  await inTenant(app, within, async (db) => {
    await askApply(db, id, { mode: asked.mode, acceptQueries }, clock.now())
    await writeAudit(db, { act: 'import_confirmed', purpose: id })
  })
  const { changed } = await runErrand(worker, within.tenant, id)
  if (changed !== undefined)
    await inTenant(app, { tenant: within.tenant, user: null }, (db) => tallyTenant(db, changed))
}

/** A refusal that the steps threw, as a value. */
export const refusalIn = (fault: unknown): Refusal => {
  if (fault instanceof Refusal) return fault
  throw fault
}
