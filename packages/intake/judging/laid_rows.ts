import { type Answer, type Answers, type Form, judgeOf, variablesById } from '@lyhord/core'
import type { InOrder } from '@lyhord/core/form/asked.ts'
import { pointJudgeOf } from '@lyhord/core/form/judge_points.ts'
import type { CellColumn, CellFinding } from '../mapping/index.ts'
import type { LaidRows } from '../reading/laid_rows.ts'
import { LaidColumn } from './laid_column.ts'
import { pointBitsOf } from './point_bits.ts'
import { wholeRowJudgeOf } from './whole_row.ts'

/** Judges rows as they lie in a file, as the judge of whole rows does. What is asked by row is about the rows taken last. */
export interface LaidJudge {
  take(laid: LaidRows): void
  /** What was read of a row, in question order; the list holds until the next row. */
  given(row: number): InOrder
  /** Everything there is to say about the row whose answers were `given` last. */
  findings(row: number, given: InOrder): readonly CellFinding[]
  readonly placeOf: (variable: string) => number
}

/**
 * Makes the judge of a file's rows. The points that no answer of a row settles are looked at, in most rows a few of a
 * hundred. `columns`: where the answers stand. `today`: ISO day.
 */
export const laidJudgeOf = (form: Form, columns: readonly CellColumn[], today: string): LaidJudge => {
  const [judge, judgeWhole] = [pointJudgeOf(form, today), wholeRowJudgeOf(judgeOf(form), today)]
  const bits = pointBitsOf(judge.points)
  const variables = variablesById(form)
  const answered = new Set(columns.map(({ id }) => id))
  const read = columns.map((column) => {
    const kind = variables.get(column.id)?.kind
    return {
      id: column.id,
      place: judge.placeOf(column.id),
      cells: new LaidColumn(column, kind !== 'text' && kind !== 'pseudonym', bits.settledBy(column.id)),
    }
  })
  const list = new Array<Answer | undefined>(variables.size)
  const [open, settledAtFirst] = [[] as number[], bits.settledWithout(answered)]
  let settled = new Int32Array(0)
  let faulty: readonly LaidColumn[] = []
  const unreadIn = (row: number): readonly CellFinding[] => {
    if (faulty.length === 0) return none
    const found: CellFinding[] = []
    for (const cells of faulty) {
      const unread = cells.unreadOf(row)
      if (unread) found.push(unread)
    }
    return found
  }
  const unanswered: Answers = Object.fromEntries(read.map(({ id }) => [id, undefined]))
  const answersOf = (given: InOrder): Answers => {
    // starting from every key is several times faster than putting in one after the other
    const answers: Record<string, Answer | undefined> = { ...unanswered }
    for (const { id, place } of read) answers[id] = given[place]
    return answers
  }
  return {
    placeOf: judge.placeOf,
    take: (laid) => {
      settled = bits.forRows(settled, laid.count, settledAtFirst)
      for (const { cells } of read) {
        cells.take(laid)
        cells.mark(laid.count, settled, bits.width)
      }
      faulty = read.flatMap(({ cells }) => (cells.hasUnread ? [cells] : []))
    },
    given: (row) => {
      for (const { place, cells } of read) list[place] = cells.answerOf(row)
      return list
    },
    findings: (row, given) => {
      const unread = unreadIn(row)
      const found = judge.findings(given, bits.open(settled, row, open))
      if (found.length === 0 && unread.length === 0) return found
      return judgeWhole(answersOf(given), unread, found).findings
    },
  }
}

const none: readonly CellFinding[] = []
