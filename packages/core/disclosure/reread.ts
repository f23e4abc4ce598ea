import type { ReleasedTable } from './release.ts'
import { letThrough, type Released } from './released.ts'

/**
 * A release as it was stored, for the one query that reads it back from tables that nothing but a release is ever
 * written to.
 */
export const reread = (stored: ReleasedTable): Released<ReleasedTable> => letThrough(stored)
