import { type ChunkSize, chunkSizes } from './chunk_size.ts'
import { type Chunk, openChunking } from './chunks.ts'
import type { JudgedRow } from './judging.ts'

/** More than this, of some ten thousand rows, is made when it is to be sent: in columns some 3 MB. */
const mostCharacters = 12_000_000

/** The chunks of a file that is not large, made while its rules are tried: when it is sent, nothing is read again. */
export const openAhead = (size: ChunkSize) => {
  const mostAhead = mostCharacters / chunkSizes[size].characters
  const chunking = openChunking(size)
  const chunks: Chunk[] = []
  const keep = (chunk: Chunk | undefined): void => void (chunk && chunks.push(chunk))
  return {
    add: (judged: JudgedRow): void => {
      if (chunks.length <= mostAhead) keep(chunking.add(judged))
    },
    /** All chunks of the file; `undefined` when there are too many. */
    all: (): readonly Chunk[] | undefined => {
      keep(chunking.rest())
      return chunks.length <= mostAhead ? chunks : undefined
    },
  }
}
