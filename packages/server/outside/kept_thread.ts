import { Worker } from 'node:worker_threads'

/** So long a thread with nothing to do waits for its next order before it ends, ms. */
const patience = 60_000

/** A thread between its orders. It holds up neither its owner's end nor anybody else. */
export interface KeptThread {
  /** A thread of one's own for one order: the kept one, or a new one. */
  readonly take: () => Worker
  /** Gives it back when its order is done; one that failed or was told to stop is ended instead. */
  readonly keep: (thread: Worker) => void
}

/** Keeps one thread of a program for the next order: to read what it works with takes longer than a small order. */
export const keptThread = (program: URL): KeptThread => {
  let kept: Worker | undefined
  let ending: NodeJS.Timeout | undefined
  const end = (): void => {
    void kept?.terminate()
    kept = undefined
  }
  return {
    take: () => {
      clearTimeout(ending)
      const thread = kept ?? new Worker(program)
      kept = undefined
      thread.ref()
      return thread
    },
    keep: (thread) => {
      clearTimeout(ending)
      end()
      kept = thread
      thread.unref()
      ending = setTimeout(end, patience).unref()
    },
  }
}
