import { type Chunk, openChunking } from './chunks.ts'
import type { JudgedRow } from './judging.ts'

/** More chunks than this, of some ten thousand rows, are made when they are to be sent: some 3 MB. */
const mostAhead = 24

/** The chunks of a file that is not large, made while its rules are tried: when it is sent, nothing is read again. */
export const openAhead = () => {
  const chunking = openChunking()
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
