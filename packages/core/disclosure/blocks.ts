import { type InnerCounts, unions } from './table_columns.ts'

/**
 * Columns that belong together, such as municipality and region: only their combinations in the data exist, while
 * different blocks are crossed. `of`: the combination of each row; `values`: each combination's value by column.
 */
export interface Block {
  readonly columns: readonly string[]
  readonly of: Int32Array
  readonly values: readonly (readonly string[])[]
}

/** The blocks of the columns that are used: alternatives of each other, and columns that another one determines. */
export const blocksOf = (
  counts: InnerCounts,
  used: readonly string[],
  outputOf: (column: string) => string,
): readonly Block[] => {
  const { find, join } = unions()
  for (const column of used) if (outputOf(column) !== column) join(outputOf(column), column)
  for (const a of used) for (const b of used) if (find(a) !== find(b) && determines(counts, a, b)) join(a, b)
  const firsts = [...new Set(used.map(find))]
  return firsts.map((first) =>
    blockOf(
      counts,
      used.filter((column) => find(column) === first),
    ),
  )
}

/** Every value of the one has a single value of the other: what anybody knows of areas, and R takes for a hierarchy. */
const determines = ({ columns, rows }: InnerCounts, a: string, b: string): boolean => {
  const [at, bt] = [columns.indexOf(a), columns.indexOf(b)]
  const found = new Map<string, string>()
  for (const row of rows) {
    const [x, y] = [row[at] ?? '', row[bt] ?? '']
    const known = found.get(x)
    if (known !== undefined && known !== y) return false
    found.set(x, y)
  }
  return new Set(found.values()).size > 1
}

const blockOf = (counts: InnerCounts, columns: readonly string[]): Block => {
  const places = columns.map((column) => counts.columns.indexOf(column))
  const ids = new Map<string, number>()
  const values: string[][] = []
  const of = Int32Array.from(counts.rows, (row) => {
    const found = places.map((place) => row[place] ?? '')
    const key = found.join('\n')
    const id = ids.get(key) ?? values.length
    if (id === values.length) {
      ids.set(key, id)
      values.push(found)
    }
    return id
  })
  return { columns, of, values }
}
