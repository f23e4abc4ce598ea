import { inColumns } from '@lyhord/contract/resources/columns_of_rows.ts'
import { type ChunkSize, chunkSizes } from './chunk_size.ts'
import type { JudgedRow, JudgeRow } from './judging.ts'
import type { OpenFile } from './rows.ts'

/** A chunk as it travels: how many rows, and the JSON that they are asked with. */
export interface Chunk {
  readonly rows: number
  readonly body: string
}

/** Puts the rows that travel in chunks, one after the other. */
export const openChunking = (size: ChunkSize) => {
  const most = chunkSizes[size]
  let [rows, characters]: [ReturnType<typeof sentRow>[], number] = [[], 0]
  const full = (): Chunk => {
    const chunk = { rows: rows.length, body: JSON.stringify({ columns: inColumns(rows) }) }
    ;[rows, characters] = [[], 0]
    return chunk
  }
  return {
    /** Gives the chunk before the row, when that one is full. */
    add: (judged: JudgedRow): Chunk | undefined => {
      const row = sentRow(judged)
      const { length } = JSON.stringify(row)
      const isFull = rows.length === most.rows || characters + length > most.characters
      const before = isFull && rows.length > 0 ? full() : undefined
      rows.push(row)
      characters += length
      return before
    },
    /** What is left, after the last row. */
    rest: (): Chunk | undefined => (rows.length > 0 ? full() : undefined),
  }
}

/** A row as it travels: no identity in it, and nothing that says nothing. */
const sentRow = ({ row, sibling, answers, reasons }: JudgedRow) => ({
  row,
  ...(sibling > 0 ? { sibling } : {}),
  answers,
  ...(Object.keys(reasons).length > 0 ? { reasons } : {}),
})

/** The rows that travel, in chunks; the same file in the same mapping gives the same chunks again. */
export async function* chunksOf(
  file: OpenFile,
  judge: JudgeRow,
  size: ChunkSize,
): AsyncGenerator<Chunk, void, undefined> {
  const chunking = openChunking(size)
  for await (const { rows } of file.batches())
    for (const given of rows)
      for (const judged of judge(given)) {
        const chunk = isFaulty(judged) ? undefined : chunking.add(judged)
        if (chunk) yield chunk
      }
  const rest = chunking.rest()
  if (rest) yield rest
}

/** A row with an error stays here. */
export const isFaulty = ({ findings }: JudgedRow): boolean => findings.some((f) => f.severity === 'error')
