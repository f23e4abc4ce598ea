/** The columns of a file of areas, in the order of the template, with the names that are understood. */
const columns = {
  area: ['omrade', 'område', 'area'],
  kind: ['slag', 'kind'],
  name: ['namn', 'name'],
  source: ['kalla', 'källa', 'source'],
  year: ['ar', 'år', 'year'],
  code: ['kod', 'code'],
  member: ['medlem', 'kommun', 'member', 'member name'],
  from: ['fran', 'från', 'from'],
  to: ['till', 'to'],
  invented: ['pahittad', 'påhittad', 'invented'],
} as const satisfies Readonly<Record<string, readonly [name: string, ...also: string[]]>>

export type ColumnId = keyof typeof columns

/** The columns in their order. */
export const columnIds: readonly ColumnId[] = [
  'area',
  'kind',
  'name',
  'source',
  'year',
  'code',
  'member',
  'from',
  'to',
  'invented',
]

/** Those that a file may leave out. */
export const optionalColumns: ReadonlySet<ColumnId> = new Set(['year', 'to', 'invented'])

/** Those that say the same on every row of an area; empty cells are as on its first row. */
export const areaColumns: readonly ColumnId[] = ['kind', 'name', 'source', 'year', 'invented']

/** What a column is called in the template. */
export const columnName = (id: ColumnId): string => columns[id][0]

/** Whether a heading is understood as this column. */
export const isColumn = (id: ColumnId, heading: string): boolean => {
  const known: readonly string[] = columns[id]
  return known.includes(heading.trim().toLowerCase())
}
