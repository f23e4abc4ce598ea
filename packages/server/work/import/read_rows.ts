import type { Reasons } from '@lyhord/contract'
import { answersAt, cellAt } from '@lyhord/contract/resources/columns_of_rows.ts'
import type { SentColumns } from '@lyhord/contract/resources/import_columns.ts'
import type { SentRow } from '@lyhord/contract/resources/import_row.ts'
import {
  type Answer,
  type Answers,
  answerRules,
  type Finding,
  findingOf,
  type Judge,
  type Refusal,
} from '@lyhord/core'
import { pointJudgeOf } from '@lyhord/core/form/judge_points.ts'
import { pointBitsOf } from '@lyhord/intake/judging/point_bits.ts'
import { cellReaderOf } from './read_cell.ts'
import { mark, readAt, readColumn } from './read_column.ts'

/** Rows as they came, by their places. */
export type GivenColumns = Omit<SentColumns, 'siblings'>

/** A row whose cells have been read. */
export interface ReadRow {
  /** Its place. */
  readonly row: number
  readonly answers: Answers
  /** The answers as JSON, their keys in the order of `jsonb`. */
  readonly text: string
  readonly unread: readonly Finding[]
  /** What the form finds about the answers. */
  readonly found: readonly Finding[]
  readonly reasons?: Reasons | undefined
  /** Cells that could not be read where the file is, and whose content stayed there. */
  readonly atHome?: Readonly<Record<string, Refusal>> | undefined
  /** The cells that came. */
  readonly came: () => SentRow['answers']
  readonly cell: (id: string) => SentRow['answers'][string] | undefined
}

/** Reads rows by columns: what stands in row after row is read once, and only the points that no answer settles are judged. */
export type RowsReader = (given: GivenColumns) => readonly ReadRow[]

const readers = new WeakMap<Judge, { readonly today: string; readonly read: RowsReader }>()

/** Reads and finds what `judge.read` and `judge.findings` do of each row. `today`: ISO day. */
export const rowsReaderOf = (judge: Judge, today: string): RowsReader => {
  const known = readers.get(judge)
  if (known?.today === today) return known.read
  const read = readerOf(judge, today)
  readers.set(judge, { today, read })
  return read
}

const readerOf = ({ form, questions }: Judge, today: string): RowsReader => {
  const judge = pointJudgeOf(form, today)
  const points = pointBitsOf(judge.points)
  const readers = questions.map(({ question }) => cellReaderOf(question.variable, points))
  const unanswered: Answers = Object.fromEntries(inOrderKept(questions).map(({ id }) => [id, undefined]))
  return (given) => {
    const columns = readers.flatMap((reader) => readColumn(reader, given, judge.placeOf))
    const kept = inOrderKept(columns)
    const faulty = columns.filter(({ cells }) => cells.some(({ unread }) => unread))
    const settled = points.forRows(
      new Int32Array(0),
      given.rows.length,
      points.settledWithout(new Set(columns.map(({ id }) => id))),
    )
    for (const column of columns) mark(column, settled, points.width)
    const list = new Array<Answer | undefined>(questions.length)
    return given.rows.map((row, at) => {
      // starting from every key keeps the records alike, which V8 reads several times faster
      const answers: Record<string, Answer | undefined> = { ...unanswered }
      let text = ''
      for (const column of kept) {
        const cell = readAt(column, at)
        answers[column.id] = cell.answer
        list[column.place] = cell.answer
        text += cell.text
      }
      const { unread: atHome, reasons } = given.besides?.[at] ?? {}
      const unread = [...faulty.flatMap((column) => readAt(column, at).unread ?? []), ...leftAtHome(atHome)]
      const found = judge.findings(list, points.open(settled, at, []))
      const came = () => answersAt(given, at)
      const cell = (id: string) => cellAt(given, at, id)
      return { row, answers, text: `{${text.slice(1)}}`, unread, found, reasons, atHome, came, cell }
    })
  }
}

const leftAtHome = (atHome: Readonly<Record<string, Refusal>> = {}): readonly Finding[] =>
  Object.entries(atHome).map(([id, refusal]) => findingOf(answerRules[refusal], id))

/** In the order of the keys of `jsonb`, the short ones first: PostgreSQL need not sort what is sorted. */
const inOrderKept = <T extends { readonly id: string }>(all: readonly T[]): readonly T[] =>
  all.toSorted((a, b) => a.id.length - b.id.length || (a.id < b.id ? -1 : 1))
