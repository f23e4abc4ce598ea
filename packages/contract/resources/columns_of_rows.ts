import type { SentColumn, SentColumns } from './import_columns.ts'
import type { SentRow } from './import_row.ts'

type Cell = SentRow['answers'][string]

/** A row to be put in columns. */
interface GivenRow extends Omit<SentRow, 'answers'> {
  readonly answers: Readonly<Record<string, Cell | undefined>>
}

/** Rows as columns. */
export const inColumns = (rows: readonly GivenRow[]): SentColumns => {
  const columns = new Map<string, Column>()
  const besides: Record<string, Pick<SentRow, 'unread' | 'reasons'>> = {}
  for (const [i, { answers, unread, reasons }] of rows.entries()) {
    for (const id in answers) {
      const column = columns.get(id) ?? new Column(rows.length)
      columns.set(id, column)
      column.put(i, answers[id])
    }
    if (unread || reasons) besides[i] = { ...(unread && { unread }), ...(reasons && { reasons }) }
  }
  return {
    rows: rows.map(({ row }) => row),
    ...(rows.some(({ sibling = 0 }) => sibling > 0) && { siblings: rows.map(({ sibling = 0 }) => sibling) }),
    answers: Object.fromEntries(columns),
    ...(Object.keys(besides).length > 0 && { besides }),
  }
}

/** Equal for equal cells, and for no others: no text that can be kept has such a character. */
export const cellKey = (cell: Cell): unknown =>
  typeof cell === 'object' && cell !== null ? `\u0000${[cell.length, ...cell].join('\u0000')}` : cell

class Column implements SentColumn {
  readonly values: Cell[] = []
  readonly at: number[]
  readonly #known = new Map<unknown, number>()

  constructor(rows: number) {
    this.at = new Array(rows).fill(0)
  }

  put(row: number, cell: Cell | undefined): void {
    if (cell === undefined) return
    const key = cellKey(cell)
    const known = this.#known.get(key)
    if (known === undefined) this.#known.set(key, this.values.push(cell))
    this.at[row] = known ?? this.values.length
  }
}

/** What a row of columns says of one question, by its place, from 0. */
export const cellAt = (
  { answers }: Pick<SentColumns, 'answers'>,
  place: number,
  id: string,
): Cell | undefined => answers[id]?.values[(answers[id].at[place] ?? 0) - 1]

/** All that it says. */
export const answersAt = (columns: Pick<SentColumns, 'answers'>, place: number): SentRow['answers'] =>
  Object.fromEntries(
    Object.keys(columns.answers).flatMap((id) => {
      const cell = cellAt(columns, place, id)
      return cell === undefined ? [] : [[id, cell] as const]
    }),
  )
