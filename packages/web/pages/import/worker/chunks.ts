import type { Answers } from '@lyhord/core'
import type { JudgedRow, JudgeRow } from './judging.ts'
import type { OpenFile } from './rows.ts'
import type { CleanRow } from './work.ts'

/** Most rows in a chunk, and about how many characters of JSON: the server takes 1 MiB. */
const most = { rows: 1000, characters: 500_000 }

/** The rows that travel, in chunks; the same file in the same mapping gives the same chunks again. */
export async function* chunksOf(
  file: OpenFile,
  judge: JudgeRow,
): AsyncGenerator<readonly CleanRow[], void, undefined> {
  let [chunk, characters]: [CleanRow[], number] = [[], 0]
  for await (const { rows } of file.batches())
    for (const given of rows)
      for (const judged of judge(given)) {
        if (isFaulty(judged)) continue
        const { row: number, sibling, reasons } = judged
        const row = { row: number, sibling, answers: answered(judged.answers), reasons }
        const length = JSON.stringify(row).length
        if (chunk.length === most.rows || characters + length > most.characters) {
          yield chunk
          chunk = []
          characters = 0
        }
        chunk.push(row)
        characters += length
      }
  if (chunk.length > 0) yield chunk
}

/** A row with an error stays here. */
export const isFaulty = ({ findings }: JudgedRow): boolean => findings.some((f) => f.severity === 'error')

const answered = (answers: Answers): Answers =>
  Object.fromEntries(Object.entries(answers).filter(([, answer]) => answer !== undefined))
