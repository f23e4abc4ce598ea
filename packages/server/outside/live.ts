import { EventEmitter } from 'node:events'

/** What may be told to open pages; no content, only that something changed. */
export type LiveEvent = 'results' | 'session' | 'collections'

/** Tells the open pages of a tenant that something has changed. One process; several processes poll. */
export interface Live {
  tell(tenant: string, event: LiveEvent): void
  /** Returns the way to stop listening. */
  listen(tenant: string, listener: (event: LiveEvent) => void): () => void
}

export const openLive = (): Live => {
  const pages = new EventEmitter().setMaxListeners(0)
  return {
    tell: (tenant, event) => void pages.emit(tenant, event),
    listen: (tenant, listener) => {
      pages.on(tenant, listener)
      return () => void pages.off(tenant, listener)
    },
  }
}
