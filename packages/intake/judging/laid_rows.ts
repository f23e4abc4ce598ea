import { type Answer, type Answers, type Form, judgeOf, variablesById } from '@lyhord/core'
import type { InOrder } from '@lyhord/core/form/asked.ts'
import { pointJudgeOf } from '@lyhord/core/form/judge_points.ts'
import type { CellColumn, CellFinding } from '../mapping/index.ts'
import type { LaidRows } from '../reading/laid_rows.ts'
import { LaidColumn } from './laid_column.ts'
import { type PointBits, pointBitsOf } from './point_bits.ts'
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
  const judge = pointJudgeOf(form, today)
  const points = pointBitsOf(judge.points)
  const read = columns.map((column) => readColumn(form, column, judge.placeOf(column.id), points))
  const [open, unread] = [openPointsOf(points, read), unreadCellsOf(read)]
  const [judgeWhole, answersOf] = [wholeRowJudgeOf(judgeOf(form), today), answersIn(read)]
  const list = new Array<Answer | undefined>(variablesById(form).size)
  return {
    placeOf: judge.placeOf,
    take: (laid) => {
      for (const { cells } of read) cells.take(laid)
      open.take(laid.count)
      unread.take()
    },
    given: (row) => {
      for (const { place, cells } of read) list[place] = cells.answerOf(row)
      return list
    },
    findings: (row, given) => {
      const [cells, found] = [unread.of(row), judge.findings(given, open.of(row))]
      if (found.length === 0 && cells.length === 0) return found
      return judgeWhole(answersOf(given), cells, found).findings
    },
  }
}

/** A column that answers a question: `place` is that of the question. */
interface ReadColumn {
  readonly id: string
  readonly place: number
  readonly cells: LaidColumn
}

const readColumn = (form: Form, column: CellColumn, place: number, points: PointBits): ReadColumn => {
  const kind = variablesById(form).get(column.id)?.kind
  const comesAgain = kind !== 'text' && kind !== 'pseudonym'
  return { id: column.id, place, cells: new LaidColumn(column, comesAgain, points.settledBy(column.id)) }
}

/** The points that the answers of each row leave open. */
const openPointsOf = (points: PointBits, read: readonly ReadColumn[]) => {
  const settledAtFirst = points.settledWithout(new Set(read.map(({ id }) => id)))
  const open: number[] = []
  let settled = new Int32Array(0)
  return {
    take: (rows: number): void => {
      settled = points.forRows(settled, rows, settledAtFirst)
      for (const { cells } of read) cells.mark(rows, settled, points.width)
    },
    of: (row: number): readonly number[] => points.open(settled, row, open),
  }
}

/** The cells of each row that are no answers. */
const unreadCellsOf = (read: readonly ReadColumn[]) => {
  let faulty: readonly LaidColumn[] = []
  return {
    take: (): void => {
      faulty = read.flatMap(({ cells }) => (cells.hasUnread ? [cells] : []))
    },
    of: (row: number): readonly CellFinding[] => {
      if (faulty.length === 0) return none
      const found: CellFinding[] = []
      for (const cells of faulty) {
        const unread = cells.unreadOf(row)
        if (unread) found.push(unread)
      }
      return found
    },
  }
}

const none: readonly CellFinding[] = []

const answersIn = (read: readonly ReadColumn[]) => {
  const unanswered: Answers = Object.fromEntries(read.map(({ id }) => [id, undefined]))
  return (given: InOrder): Answers => {
    // starting from every key is several times faster than putting in one after the other
    const answers: Record<string, Answer | undefined> = { ...unanswered }
    for (const { id, place } of read) answers[id] = given[place]
    return answers
  }
}
