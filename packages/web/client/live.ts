import type { Address } from '@lyhord/contract'
import type { QueryClient } from '@tanstack/react-query'
import { lookForServer } from './call.ts'

/** Which answers each event makes stale. */
const stale: Readonly<Record<string, readonly Address[]>> = {
  results: ['GET /api/tallies', 'GET /api/results', 'GET /api/equity', 'GET /api/overview'],
  session: [
    'GET /api/work-sessions',
    'GET /api/work-sessions/:session',
    'GET /api/collections/:collection/flags',
    'GET /api/collections',
    'GET /api/overview',
  ],
  keys: ['GET /api/keys'],
  imports: ['GET /api/imports', 'GET /api/imports/:import'],
  collections: ['GET /api/collections', 'GET /api/work-sessions/:session', 'GET /api/overview'],
}

/** To read a list of records is noted in the log: an open one is told that it is old, and read again when somebody asks. */
const old: Readonly<Record<string, readonly Address[]>> = { collections: ['GET /api/records'] }

/** Asked for before they are chosen: one that came before the event would stand as the answer to a choice made after it. */
const askedAhead: readonly Address[] = ['GET /api/tallies']

const freshen = (queries: QueryClient, event: string): void => {
  for (const address of stale[event] ?? []) {
    if (askedAhead.includes(address)) queries.removeQueries({ queryKey: [address], type: 'inactive' })
    void queries.invalidateQueries({ queryKey: [address] })
  }
  for (const address of old[event] ?? [])
    void queries.invalidateQueries({ queryKey: [address], refetchType: 'none' })
}

/**
 * Listens to what happens at the server and freshens what is shown. The browser reconnects by itself; what happened
 * meanwhile was not heard, so everything is freshened then. Returns its end.
 */
export const listen = (queries: QueryClient): (() => void) => {
  const source = new EventSource('/api/live')
  let wasOpen = false
  source.addEventListener('open', () => {
    if (wasOpen) for (const event of Object.keys(stale)) freshen(queries, event)
    wasOpen = true
  })
  source.addEventListener('error', lookForServer)
  for (const event of Object.keys(stale)) source.addEventListener(event, () => freshen(queries, event))
  return () => source.close()
}
