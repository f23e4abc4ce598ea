/** What a change of a flag makes stale. */
export const flagAddresses = [
  'GET /api/collections/:collection/flags',
  'GET /api/work-sessions/:session',
  'GET /api/collections',
] as const
