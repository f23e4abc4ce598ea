import type { Errand, HowFar, Report, Work } from './background.ts'

/** Tells how far, and whether the work is still wanted. */
export interface Doing {
  readonly tell: (howFar: HowFar) => void
  readonly signal: AbortSignal
}

type Doers<W extends Work> = {
  readonly [K in keyof W]: (asked: W[K]['asked'], doing: Doing) => Promise<W[K]['answer']> | W[K]['answer']
}

const report = (said: Report): void => self.postMessage(said)

/** In a worker: does the work that is asked for, each with its number. */
export const serve = <W extends Work>(doers: Doers<W>): void => {
  const going = new Map<number, AbortController>()
  const start = async ({ number, name, asked }: Errand): Promise<void> => {
    const stop = new AbortController()
    going.set(number, stop)
    const tell = (howFar: HowFar): void => report({ number, howFar })
    try {
      report({ number, answer: await doers[name]?.(asked, { tell, signal: stop.signal }) })
    } catch (fault) {
      report({ number, fault: fault instanceof Error ? fault.name : 'fault' })
    } finally {
      going.delete(number)
    }
  }
  self.addEventListener('message', ({ data }: MessageEvent<Errand>) => {
    if (data.stop) going.get(data.number)?.abort()
    else void start(data)
  })
}
