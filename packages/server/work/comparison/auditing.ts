import { availableParallelism } from 'node:os'
import type { Solving } from '../protect/nested/solving.ts'
import { type AuditTask, judged, type ReleaseAudit } from './audit_release.ts'
import { openAuditThreads } from './audit_threads.ts'

/** An audit under way; a fault is met by whoever waits for the answer. */
interface BegunAudit {
  readonly answer: Promise<ReleaseAudit>
}

/** Audits tables, and boards of all tables together, beside other work. */
export interface Auditing {
  /** Begins as soon as a thread is free, so that not too many tables wait. */
  begin(task: AuditTask): Promise<BegunAudit>
  /** The joint audit's linear programs, each in whichever thread is free first. */
  readonly solving: Solving
  close(): Promise<void>
}

/** Smaller tables are audited where they are: a thread costs more than they do. */
const largeEnough = 1500

/** So many threads at most, each begun when there is work for it. */
export const openAuditing = (most = availableParallelism()): Auditing => {
  const threads = openAuditThreads(most)
  return {
    begin: async (task) => {
      const small = task.given.cells.length < largeEnough
      const answer = small ? judged(task) : (await threads.free())<ReleaseAudit>({ table: task })
      answer.catch(() => undefined)
      return { answer }
    },
    solving: {
      tryPart: async (part) => (await threads.free())({ part }),
      findNear: async (near) => (await threads.free())({ near }),
      findChange: async (change) => (await threads.free())({ change }),
      ahead: most - 1,
    },
    close: threads.close,
  }
}
