import { once } from 'node:events'
import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import { type AuditTask, judged, type ReleaseAudit } from './audit_release.ts'

/** An audit under way; a fault is met by whoever waits for the answer. */
export interface BegunAudit {
  readonly answer: Promise<ReleaseAudit>
}

/** Audits tables beside the work on the next ones. */
export interface Auditing {
  /** Begins as soon as a thread is free, so that not too many tables wait. */
  begin(task: AuditTask): Promise<BegunAudit>
  close(): Promise<void>
}

/** Smaller tables are audited where they are: a thread costs more than they do. */
const largeEnough = 1500

/** So many threads at most, each begun when there is work for it. */
export const openAuditing = (most = availableParallelism()): Auditing => {
  const threads: Worker[] = []
  const idle: Worker[] = []
  const waiting: ((thread: Worker) => void)[] = []
  const newThread = (): Worker => {
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
  const inThread = async (thread: Worker, task: AuditTask): Promise<ReleaseAudit> => {
    thread.postMessage(task)
    try {
      const [answer]: ReleaseAudit[] = await once(thread, 'message')
      if (!answer) throw new Error('the auditor gave no answer')
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
      const answer = small ? judged(task) : inThread(await anyThread(), task)
      answer.catch(() => undefined)
      return { answer }
    },
    close: async () => void (await Promise.all(threads.map((t) => t.terminate()))),
  }
}
