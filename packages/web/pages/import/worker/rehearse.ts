import type { Refused } from '@lyhord/intake/reading/index.ts'
import type { Doing } from '../../../parts/background/serve.ts'
import type { ChunkSize } from './chunk_size.ts'
import { type Chunk, isFaulty } from './chunks.ts'
import { openAhead } from './chunks_ahead.ts'
import { Findings } from './gathering.ts'
import { type JudgedRow, type Judging, rowJudgeOf } from './judging.ts'
import type { Rehearsed } from './work.ts'

/** What came of trying the rules on every row. `ahead`: the file's chunks, where they have been made already. */
interface Tried {
  readonly rehearsed: Rehearsed
  readonly findings: Findings
  readonly ahead: readonly Chunk[] | undefined
}

/** Tries the rules on every row of a file, and makes the chunks that it would travel in. */
export const rehearse = async (
  judging: Judging,
  size: ChunkSize,
  { tell, signal }: Doing,
): Promise<Tried | Refused> => {
  const judge = await rowJudgeOf(judging)
  if ('problem' in judge) return judge
  const { file, key } = judging
  const [findings, ahead, count] = [new Findings(), openAhead(size), openCount()]
  const unplaced: Rehearsed['unplaced'][number][] = []
  const rest = restNowAndThen()
  for await (const batch of file.batches(signal)) {
    for (const given of batch.rows) {
      count.row()
      for (const judged of judge(given)) {
        if (judged.findings.length > 0 || judged.parts) findings.add(judged, file.header, given.cells)
        count.record(judged)
        if (!isFaulty(judged)) ahead.add(judged)
      }
    }
    unplaced.push(...batch.unplaced)
    if (batch.broken) return { problem: batch.broken }
    tell({ rows: count.so().fileRows, done: batch.bytes, size: file.table.size })
    await rest()
  }
  const rehearsed = { ...count.so(), causes: findings.causes(), key: key?.check ?? null, unplaced }
  return { rehearsed, findings, ahead: ahead.all() }
}

const openCount = () => {
  const count = { fileRows: 0, rows: 0, ready: 0, queries: 0, faulty: 0 }
  return {
    row: (): void => void count.fileRows++,
    record: (judged: JudgedRow): void => {
      count.rows++
      if (isFaulty(judged)) count.faulty++
      else if (isAsking(judged)) count.queries++
      else count.ready++
    },
    so: () => count,
  }
}

const isAsking = ({ findings, reasons }: JudgedRow): boolean =>
  findings.some((f) => f.severity === 'query' && !reasons[f.rule])

/** A message to stop is heard only when there is a pause. */
const restNowAndThen = () => {
  let heard = performance.now()
  return async (): Promise<void> => {
    if (performance.now() - heard <= 100) return
    await new Promise((go) => setTimeout(go))
    heard = performance.now()
  }
}
