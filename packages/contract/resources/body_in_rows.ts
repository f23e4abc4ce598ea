import { answersAt } from './columns_of_rows.ts'
import { isObject, isSentColumns } from './import_columns.ts'

/** The body of a chunk with its columns as rows, so that what is wrong in it can be told by row; as it is when it has none. */
export const bodyInRows = (body: unknown): unknown => {
  if (!isObject(body) || !('columns' in body) || !isSentColumns(body.columns)) return body
  const { columns } = body
  const { rows, siblings, besides } = columns
  return {
    rows: rows.map((row, i) => ({
      row,
      sibling: siblings?.[i] ?? 0,
      answers: answersAt(columns, i),
      ...besides?.[i],
    })),
  }
}
