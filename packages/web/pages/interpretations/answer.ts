import type { Address, Answered, Api } from '@lyhord/contract'

/** What `GET /api/interpretations/thread` answers. */
export type ThreadAnswer = Answered<Api['GET /api/interpretations/thread']>
export type Post = ThreadAnswer['posts'][number]
/** What `GET /api/interpretations` answers. */
export type Overview = Answered<Api['GET /api/interpretations']>
export type ThreadLine = Overview['threads'][number]

/** What becomes stale when something is written, changed or hidden. */
export const threadAddresses: readonly Address[] = [
  'GET /api/interpretations/thread',
  'GET /api/interpretations',
]
