import type { Address } from '@lyhord/contract'
import type { QueryClient } from '@tanstack/react-query'

/** Which answers each event makes stale. */
const stale: Readonly<Record<string, readonly Address[]>> = {
  results: ['GET /api/results', 'GET /api/equity', 'GET /api/overview'],
  session: [
    'GET /api/work-sessions',
    'GET /api/work-sessions/:session',
    'GET /api/collections/:collection/flags',
    'GET /api/collections',
    'GET /api/overview',
  ],
  collections: [
    'GET /api/collections',
    'GET /api/records',
    'GET /api/work-sessions/:session',
    'GET /api/overview',
  ],
}

/** Listens to what happens at the server and freshens what is shown; the browser reconnects by itself. Returns its end. */
export const listen = (queries: QueryClient): (() => void) => {
  const source = new EventSource('/api/live')
  for (const [event, addresses] of Object.entries(stale))
    source.addEventListener(event, () => {
      for (const address of addresses) void queries.invalidateQueries({ queryKey: [address] })
    })
  return () => source.close()
}
