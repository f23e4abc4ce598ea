import type { ChunkSize } from './chunk_size.ts'
import { type Chunk, chunksOf } from './chunks.ts'
import { type Judging, rowJudgeOf } from './judging.ts'

/** Gives a chunk by its number, from 0; `null` after the last. */
export type ChunkNumbered = (number: number) => Promise<Chunk | null>

/** The chunks of a file that was rehearsed. Several may be asked for at once; they are made one after the other. */
export const chunksInTurn = (judging: Judging, size: ChunkSize): ChunkNumbered => {
  let next = 0
  let rest: AsyncGenerator<Chunk, void, undefined> | undefined
  const make = async (number: number): Promise<Chunk | null> => {
    if (!rest || next > number) {
      const judge = await rowJudgeOf(judging)
      if ('problem' in judge) return null
      ;[next, rest] = [0, chunksOf(judging.file, judge, size)]
    }
    for (;;) {
      const { value, done } = await rest.next()
      if (done) return null
      if (next++ === number) return value
    }
  }
  let making: Promise<unknown> = Promise.resolve()
  return (number) => {
    const made = making.then(() => make(number))
    making = made.catch(() => undefined)
    return made
  }
}
