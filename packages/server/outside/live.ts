import { EventEmitter } from 'node:events'

/** What may be told to open pages; no content, only that something changed. */
export type LiveEvent = 'results' | 'session' | 'collections'

/** Tells the open pages of a tenant that something has changed. It reaches the pages that this process serves. */
export interface Live {
  tell(tenant: string, event: LiveEvent): void
  /** Returns the way to stop listening. */
  listen(tenant: string, listener: (event: LiveEvent) => void, ended?: () => void): () => void
  /** Ends every line: the server is about to stop. */
  end(): void
}

/** The same event is told at once, and then at most so often; the last one is never lost. */
const pauseMs = 200

const end = Symbol('end')

export const openLive = (): Live => {
  const pages = new EventEmitter().setMaxListeners(0)
  const resting = new Map<string, { again: boolean }>()
  const tell: Live['tell'] = (tenant, event) => {
    if (pages.listenerCount(tenant) === 0) return
    const key = `${tenant} ${event}`
    const rest = resting.get(key)
    if (rest) {
      rest.again = true
      return
    }
    const begun = { again: false }
    resting.set(key, begun)
    pages.emit(tenant, event)
    setTimeout(() => {
      resting.delete(key)
      if (begun.again) tell(tenant, event)
    }, pauseMs).unref()
  }
  return {
    tell,
    listen: (tenant, listener, ended = () => undefined) => {
      pages.on(tenant, listener).once(end, ended)
      return () => void pages.off(tenant, listener).off(end, ended)
    },
    end: () => void pages.emit(end),
  }
}
