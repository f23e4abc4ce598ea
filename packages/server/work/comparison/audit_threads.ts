import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import type { ThreadTask } from './audit_thread.ts'

/** Threads that each do one task at a time. */
export interface AuditThreads {
  /** What does one task in a thread, once one is free. Fails when none can begin. */
  free(): Promise<<T>(task: ThreadTask) => Promise<T>>
  close(): Promise<void>
}

/** So many threads at most, each begun when there is work for it. */
export const openAuditThreads = (most: number): AuditThreads => {
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
  const giveBack = (thread: Worker): void => {
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
      giveBack(thread)
      return answer
    } catch (fault) {
      /* A thread ends with its fault; whoever waits for one gets another. */
      threads.splice(threads.indexOf(thread), 1)
      waiting.shift()?.(newThread())
      throw fault
    }
  }
  return {
    free: async () => {
      const thread = await anyThread()
      return (task) => inThread(thread, task)
    },
    close: async () => {
      closed = true
      await Promise.all(threads.map((t) => t.terminate()))
    },
  }
}
