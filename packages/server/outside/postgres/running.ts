import { words } from '@lyhord/core'
import { type Access, urlOf, writeAccess } from './access.ts'
import { ensureDatabase } from './ensure_database.ts'
import { explainFailure } from './failure.ts'
import { keepUp } from './keep_up.ts'
import type { Launch } from './launch.ts'
import type { Opening, Say } from './opening.ts'
import { raiseAnywhere } from './raise.ts'
import { shutDown } from './shut_down.ts'
import { stopWithProcess } from './stop_with_process.ts'

const adopted = words(
  'Tar över databasen som stod igång efter ett avbrott.',
  'Taking over the database that was left running after a crash.',
)

/** Brings an existing cluster up, keeps it up, and on `close` takes it down and gives the folder back. */
export async function run(
  wanted: Launch,
  remembered: Access,
  say: Say,
  giveBack: () => void,
): Promise<Opening> {
  const raising = await raiseAnywhere(wanted, remembered)
  if (!raising.ok) return { ok: false, reason: explainFailure(raising.said) }
  if (raising.adopted) say(adopted)
  const access: Access = { ...remembered, port: raising.port }
  if (access.port !== remembered.port) await writeAccess(wanted.cluster, access, wanted.account)
  await ensureDatabase(access)
  const kept = keepUp(wanted, access, raising.pid, say)
  let closing: Promise<void> | undefined
  const takeDown = async (): Promise<void> => {
    await shutDown(wanted.cluster, await kept.letGo())
    forget()
    giveBack()
  }
  const close = () => (closing ??= takeDown())
  const forget = stopWithProcess(kept.pid, close)
  return { ok: true, database: { url: urlOf(access, 'lyhord'), embedded: true, close } }
}
