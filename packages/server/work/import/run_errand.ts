import { inTenant } from '../../outside/database/tenant_db.ts'
import { setTrouble } from '../../queries/import_errands.ts'
import { findImport, type ImportState } from '../../queries/imports.ts'
import { applyImport } from './apply_import.ts'
import { checkImport } from './check_import.ts'
import { undoImport } from './undo_import.ts'
import type { Outcome, Worker } from './worker.ts'

/** Rows are checked again where records have changed, and then taken in; more often than this it is not tried at once. */
const mostTurns = 8

/** Goes on with the job of an import, whatever it is, until it waits for a person; nothing when none is under way. */
export const runErrand = async (
  worker: Omit<Worker, 'within'>,
  tenant: string,
  id: string,
): Promise<Outcome> => {
  let outcome: Outcome = {}
  for (let turn = 0; turn < mostTurns && !worker.stop.aborted; turn++) {
    const did = await oneErrand(worker, tenant, id)
    if (!did) return outcome
    outcome = did
  }
  return outcome
}

const oneErrand = async (
  worker: Omit<Worker, 'within'>,
  tenant: string,
  id: string,
): Promise<Outcome | undefined> => {
  const look = { tenant, user: null }
  const found = await inTenant(worker.app, look, (db) => findImport(db, id), 'look')
  if (!found) return undefined
  const named = { ...worker, within: { tenant, user: found.errandBy } }
  switch (found.state) {
    case 'checking':
      await checkImport(named, found)
      return {}
    case 'applying':
      return applyImport(named, found)
    case 'undoing':
      return undoImport(named, found)
    default:
      return undefined
  }
}

/** Where an import was before the job that has failed for a fault of ours. */
const before: Partial<Record<ImportState, ImportState>> = {
  checking: 'receiving',
  applying: 'checked',
  undoing: 'applied',
}

export const giveUp = ({ app }: Pick<Worker, 'app'>, tenant: string, id: string): Promise<void> =>
  inTenant(app, { tenant, user: null }, async (db) => {
    const found = await findImport(db, id)
    const state = found && before[found.state]
    if (state) await setTrouble(db, id, state, 'fault')
  })
