/** What a worker does: by name, what it is asked and what it answers. */
export type Work = Readonly<Record<string, { readonly asked: unknown; readonly answer: unknown }>>

/** How far long work has come. `size`: bytes or pieces in all. */
export interface HowFar {
  readonly rows: number
  readonly done: number
  readonly size: number
}

/** Follows long work, and can stop it. */
interface Following {
  readonly told?: (howFar: HowFar) => void
  readonly signal?: AbortSignal
}

/** What goes to a worker: work with a number, or the number of work that is no longer wanted. */
export interface Errand {
  readonly number: number
  readonly name: string
  readonly asked: unknown
  readonly stop?: true
}

/** What comes back: how far, the answer, or that something went wrong in the worker itself. */
export interface Report {
  readonly number: number
  readonly howFar?: HowFar
  /** Whatever was sent; both sides are built from the same `Work`. */
  readonly answer?: MessageEvent['data']
  readonly fault?: string
}

/** Work done beside the page, so that the page never stands still. */
export interface Background<W extends Work> {
  readonly ask: <K extends keyof W & string>(
    name: K,
    asked: W[K]['asked'],
    following?: Following,
  ) => Promise<W[K]['answer']>
  /** Ends the worker with all it has in memory. */
  readonly end: () => void
}

interface Waiting {
  readonly told: Following['told']
  readonly settle: (report: Report) => void
}

/** Begins work in the background. The worker is started the first time something is asked, and anew after `end`. */
export const openBackground = <W extends Work>(start: () => Worker): Background<W> => {
  const waiting = new Map<number, Waiting>()
  let [worker, count]: [Worker | undefined, number] = [undefined, 0]
  const hear = (report: Report): void => {
    const one = waiting.get(report.number)
    if (report.howFar) one?.told?.(report.howFar)
    else {
      waiting.delete(report.number)
      one?.settle(report)
    }
  }
  const failAll = (): void => {
    for (const number of [...waiting.keys()]) hear({ number, fault: 'the worker stopped' })
  }
  const running = (): Worker => {
    if (worker) return worker
    worker = start()
    worker.addEventListener('message', (event) => hear(event.data))
    worker.addEventListener('error', failAll)
    return worker
  }
  return {
    ask: (name, asked, { told, signal } = {}) =>
      new Promise((resolve, reject) => {
        const number = ++count
        const settle = ({ answer, fault }: Report): void =>
          fault === undefined ? resolve(answer) : reject(new Error(fault))
        waiting.set(number, { told, settle })
        signal?.addEventListener('abort', () =>
          worker?.postMessage({ number, name, asked: null, stop: true }),
        )
        running().postMessage({ number, name, asked } satisfies Errand)
      }),
    end: () => {
      worker?.terminate()
      worker = undefined
      failAll()
    },
  }
}
