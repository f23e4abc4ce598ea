import { once } from 'node:events'
import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import type { Guarded } from '../protect/nested/guarded.ts'
import type { NearFound } from '../protect/nested/near_search.ts'
import type { Solving } from '../protect/nested/solving.ts'
import { type AuditTask, judged, type ReleaseAudit } from './audit_release.ts'
import type { ThreadTask } from './audit_thread.ts'

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
  const threads: Worker[] = []
  const idle: Worker[] = []
  const waiting: ((thread: Worker) => void)[] = []
  let closed = false
  const newThread = (): Worker => {
    if (closed) throw new Error('the audit has been closed')
    const begun = new Worker(new URL('./audit_thread.ts', import.meta.url))
    threads.push(begun)
    return begun
  }
  const free = (thread: Worker): void => {
    const next = waiting.shift()
    if (next) next(thread)
    else idle.push(thread)
  }
  const anyThread = async (): Promise<Worker> => {
    const one = idle.pop()
    if (one) return one
    if (threads.length >= most) return new Promise((given) => waiting.push(given))
    return newThread()
  }
  const inThread = async <T>(thread: Worker, task: ThreadTask): Promise<T> => {
    thread.postMessage(task)
    try {
      const [answer]: T[] = await once(thread, 'message')
      if (answer === undefined) throw new Error('the auditor gave no answer')
      free(thread)
      return answer
    } catch (fault) {
      /* A thread ends with its fault; whoever waits for one gets another. */
      threads.splice(threads.indexOf(thread), 1)
      waiting.shift()?.(newThread())
      throw fault
    }
  }
  return {
    begin: async (task) => {
      const small = task.given.cells.length < largeEnough
      const answer = small ? judged(task) : inThread<ReleaseAudit>(await anyThread(), { table: task })
      answer.catch(() => undefined)
      return { answer }
    },
    solving: {
      tryPart: async (part) => inThread<readonly Guarded[]>(await anyThread(), { part }),
      findNear: async (near) => inThread<NearFound | null>(await anyThread(), { near }),
      ahead: most - 1,
    },
    close: async () => {
      closed = true
      await Promise.all(threads.map((t) => t.terminate()))
    },
  }
}
