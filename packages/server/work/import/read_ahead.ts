import { formById } from '@lyhord/catalogue'
import { inTenant, type TenantDb } from '../../outside/database/tenant_db.ts'
import { listComing } from '../../queries/import_coming.ts'
import type { ImportRow } from '../../queries/imports.ts'
import type { Worker } from './worker.ts'

/** What was done, and what puts on the shelf what had been read: to be called when it has been stored. */
interface Ahead<T> {
  readonly done: T
  readonly put: () => void
}

const nothing = () => undefined

/**
 * Takes rows in while they are read for the results, beside the transaction: each takes a process of its own. Whatever
 * happens to the reading, nothing but time depends on it.
 */
export const whileReadAhead = async <T>(
  worker: Worker,
  found: ImportRow,
  takeIn: () => Promise<T>,
): Promise<Ahead<T>> => {
  const failed = new AbortController()
  const stop = AbortSignal.any([worker.stop, failed.signal])
  const reading = readAhead({ ...worker, stop }, found).catch(() => nothing)
  try {
    const done = await takeIn()
    return { done, put: await reading }
  } catch (fault) {
    failed.abort()
    await reading
    throw fault
  }
}

const readAhead = async (
  { app, within, shelf, stop }: Worker,
  { id, form, accepted }: ImportRow,
): Promise<() => void> => {
  if (!shelf || !formById(form)) return nothing
  const read = async (db: TenantDb) => {
    const coming = await listComing(db, id, accepted)
    return shelf.expect(db, form, { ...coming, answers: until(stop, coming.answers) })
  }
  return inTenant(app, within, read, 'look')
}

async function* until<T>(stop: AbortSignal, all: AsyncIterable<T>): AsyncGenerator<T> {
  for await (const one of all) {
    stop.throwIfAborted()
    yield one
  }
}
