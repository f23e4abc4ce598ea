import { on } from 'node:events'
import type { Worker } from 'node:worker_threads'
import type { ReleasedTable } from '@lyhord/core'
import type { ReleasePolicy } from '@lyhord/core/disclosure/policy.ts'
import { keptThread } from '../../outside/kept_thread.ts'
import type { ReleaseAudit } from './audit_release.ts'
import type { GridGrouping } from './grid.ts'
import type { MakingProgress } from './making_progress.ts'
import type { PeriodInput } from './release_period.ts'

/** What a release is made of. */
export interface MakingOrder {
  readonly form: string
  readonly periods: readonly PeriodInput[]
  readonly policy: ReleasePolicy
}

/** The content of released tables, on their way to where they are stored. */
export interface ThreadAnswer {
  readonly tables: readonly {
    readonly indicator: string
    readonly period: string
    readonly grouping: GridGrouping
    readonly content: ReleasedTable
  }[]
  readonly audit: ReleaseAudit
}

/** What the thread says: how far it has come, and in the end the answer. */
export type ThreadMessage = { readonly progress: MakingProgress } | { readonly answer: ThreadAnswer }

const threads = keptThread(new URL('./release_thread.ts', import.meta.url))

/** Makes a release in a thread of its own; throws when it is told to stop. */
export const makeInThread = async (
  order: MakingOrder,
  stop: AbortSignal,
  tell: (progress: MakingProgress) => void,
): Promise<ThreadAnswer> => {
  stop.throwIfAborted()
  const thread = threads.take()
  try {
    const answer = await answerOf(thread, order, stop, tell)
    threads.keep(thread)
    return answer
  } catch (fault) {
    await thread.terminate()
    throw fault
  }
}

const answerOf = async (
  thread: Worker,
  order: MakingOrder,
  stop: AbortSignal,
  tell: (progress: MakingProgress) => void,
): Promise<ThreadAnswer> => {
  const said: AsyncIterable<ThreadMessage[]> = on(thread, 'message', { signal: stop, close: ['exit'] })
  thread.postMessage(order)
  for await (const [message] of said) {
    if (message && 'answer' in message) return message.answer
    if (message) tell(message.progress)
  }
  throw new Error('the thread gave no answer')
}
