/**
 * Most rows in a chunk, and about how many characters of JSON they would be row by row. What has come of an import is told
 * by the numbers of its chunks, so that one goes on in chunks of the size that it began with: a size is never changed, only
 * added.
 */
export const chunkSizes = {
  small: { rows: 1000, characters: 500_000 },
  large: { rows: 4000, characters: 2_000_000 },
} as const

export type ChunkSize = keyof typeof chunkSizes

/** That of imports which begin now: each chunk costs server and database a few milliseconds, however few its rows. */
export const chunkSizeNow: ChunkSize = 'large'

/** That of imports which say nothing of it: they began in a version that had no other. */
export const chunkSizeBefore: ChunkSize = 'small'
