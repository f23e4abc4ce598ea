import { setTimeout as pause } from 'node:timers/promises'
import { type Words, words } from '@lyhord/core'
import type { Access } from './access.ts'
import { explainFailure } from './failure.ts'
import type { Launch } from './launch.ts'
import { stillRuns } from './postmaster_file.ts'
import { type Raising, raise } from './raise.ts'

/** A PostgreSQL that is brought back whenever it disappears, until `letGo`, which gives its process number. */
export interface KeptUp {
  readonly pid: () => number
  readonly letGo: () => Promise<number>
}

const gone = words(
  'Databasen försvann. Den startas igen.',
  'The database disappeared. It is being started again.',
)
const back = words('Databasen är tillbaka.', 'The database is back.')

// The folder may be gone, the disk full: whatever it is, the server lives on and tries again.
const refusal = (fault: unknown): Raising => ({ ok: false, said: String(fault) })

/** Watches PostgreSQL five times a second and raises it again on the same port, so that pools reconnect alone. */
export function keepUp(wanted: Launch, access: Access, first: number, say: (text: Words) => void): KeptUp {
  const leaving = new AbortController()
  let pid = first
  const rest = (ms: number) =>
    pause(ms, undefined, { ref: false, signal: leaving.signal }).catch(() => undefined)

  async function raiseAgain(): Promise<void> {
    say(gone)
    let last = ''
    for (let wait = 100; !leaving.signal.aborted; wait = Math.min(wait * 2, 5000)) {
      const raising = await raise(wanted, access).catch(refusal)
      if (raising.ok) {
        pid = raising.pid
        return say(back)
      }
      if (raising.said !== last) say(explainFailure(raising.said))
      last = raising.said
      await rest(wait)
    }
  }

  async function watch(): Promise<void> {
    while (!leaving.signal.aborted) {
      await rest(200)
      if (!leaving.signal.aborted && !(await stillRuns(wanted.cluster, pid))) await raiseAgain()
    }
  }

  const watching = watch()
  const letGo = async (): Promise<number> => {
    leaving.abort()
    await watching
    return pid
  }
  return { pid: () => pid, letGo }
}
