import { EventEmitter } from 'node:events'

/** What may be told to open pages; no content, only that something changed. */
export const liveEvents = ['results', 'session', 'collections', 'imports', 'keys'] as const
export type LiveEvent = (typeof liveEvents)[number]

/** Takes what is told in this process to other servers on the same database. */
export type Carry = (tenant: string, event: LiveEvent) => void

/** Tells the open pages of a tenant that something has changed: those that this process serves, and others if it is carried. */
export interface Live {
  tell(tenant: string, event: LiveEvent): void
  /** Another server has told this: the pages here hear it, and it goes no further. */
  hear(tenant: string, event: LiveEvent): void
  /** Something may have been told meanwhile: every page hears everything. */
  hearAll(): void
  /** Returns the way to stop listening. */
  listen(tenant: string, listener: (event: LiveEvent) => void, ended?: () => void): () => void
  /** Ends every line: the server is about to stop. */
  end(): void
}

/** The same event is told at once, and then at most so often; the last one is never lost. */
const pauseMs = 200

const end = Symbol('end')

export const openLive = (carry?: Carry): Live => {
  const pages = new EventEmitter().setMaxListeners(0)
  const hear = resting((tenant, event) => void pages.emit(tenant, event))
  const send = carry && resting(carry)
  const hearHere: Carry = (tenant, event) => {
    if (pages.listenerCount(tenant) > 0) hear(tenant, event)
  }
  return {
    tell: (tenant, event) => {
      hearHere(tenant, event)
      send?.(tenant, event)
    },
    hear: hearHere,
    hearAll: () => {
      for (const tenant of pages.eventNames())
        if (typeof tenant === 'string') for (const event of liveEvents) hear(tenant, event)
    },
    listen: (tenant, listener, ended = () => undefined) => {
      pages.on(tenant, listener).once(end, ended)
      return () => void pages.off(tenant, listener).off(end, ended)
    },
    end: () => void pages.emit(end),
  }
}

/** Passes the first one on at once and those that come while it rests as one, afterwards. */
const resting = (pass: Carry): Carry => {
  const rests = new Map<string, { again: boolean }>()
  const tell: Carry = (tenant, event) => {
    const key = `${tenant} ${event}`
    const rest = rests.get(key)
    if (rest) {
      rest.again = true
      return
    }
    const begun = { again: false }
    rests.set(key, begun)
    pass(tenant, event)
    setTimeout(() => {
      rests.delete(key)
      if (begun.again) tell(tenant, event)
    }, pauseMs).unref()
  }
  return tell
}
