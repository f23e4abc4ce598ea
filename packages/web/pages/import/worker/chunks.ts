import type { JudgedRow, JudgeRow } from './judging.ts'
import type { OpenFile } from './rows.ts'

/** A chunk as it travels: how many rows, and the JSON that they are asked with. */
export interface Chunk {
  readonly rows: number
  readonly body: string
}

/** Most rows in a chunk, and about how many characters of JSON: the server takes 1 MiB. */
const most = { rows: 1000, characters: 500_000 }

/** Puts the rows that travel in chunks, one after the other. */
export const openChunking = () => {
  let [texts, characters]: [string[], number] = [[], 0]
  const full = (): Chunk => {
    const chunk = { rows: texts.length, body: `{"rows":[${texts.join(',')}]}` }
    ;[texts, characters] = [[], 0]
    return chunk
  }
  return {
    /** Gives the chunk before the row, when that one is full. */
    add: (judged: JudgedRow): Chunk | undefined => {
      const text = textOf(judged)
      const isFull = texts.length === most.rows || characters + text.length > most.characters
      const before = isFull && texts.length > 0 ? full() : undefined
      texts.push(text)
      characters += text.length
      return before
    },
    /** What is left, after the last row. */
    rest: (): Chunk | undefined => (texts.length > 0 ? full() : undefined),
  }
}

/** A row as it travels: no identity in it, and nothing that says nothing. */
const textOf = ({ row, sibling, answers, reasons }: JudgedRow): string =>
  JSON.stringify({
    row,
    ...(sibling > 0 ? { sibling } : {}),
    answers,
    ...(Object.keys(reasons).length > 0 ? { reasons } : {}),
  })

/** The rows that travel, in chunks; the same file in the same mapping gives the same chunks again. */
export async function* chunksOf(file: OpenFile, judge: JudgeRow): AsyncGenerator<Chunk, void, undefined> {
  const chunking = openChunking()
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
