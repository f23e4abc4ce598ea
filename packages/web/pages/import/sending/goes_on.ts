import { type ChunkSize, chunkSizeBefore } from '../worker/chunk_size.ts'

/** An import that has begun, to go on as it did: rows read as of the same ISO day, in chunks of the same size. */
export interface GoesOn {
  readonly import: string
  readonly today: string
  readonly chunks: ChunkSize
}

/** How an import goes on that this browser remembers; `chunks`: not said by those of an earlier version. */
export const goesOnAs = ({
  id,
  today,
  chunks = chunkSizeBefore,
}: {
  readonly id: string
  readonly today: string
  readonly chunks?: ChunkSize
}): GoesOn => ({ import: id, today, chunks })
