/** What other inhabitants change. */
export const stale = ['GET /api/population', 'GET /api/results', 'GET /api/tallies'] as const
