import { type Language, type Words, words } from '@lyhord/core'

/** The columns that an error workbook has before those of the file: which row it is, what to look over, and reasons. */
export const ownColumns = {
  key: 'lyhord_rad',
  toLookOver: words('Att se över', 'To look over'),
  reason: words('Skäl att behålla', 'Reason to keep'),
}

/** The headings of an error workbook's own columns, in order; told apart from those that the file has itself. */
export const ownHeadings = (lang: Language, header: readonly string[]): readonly string[] => [
  ownColumns.key,
  ...[ownColumns.toLookOver[lang], ownColumns.reason[lang]].map((name) =>
    header.includes(name) ? apart(name) : name,
  ),
]

/** Where one of the own columns stands in a header, whatever its language; -1 when it was removed. */
export const placeOf = (own: Words, header: readonly string[]): number => {
  const names = Object.values(own)
  const ours = header.findIndex((name) => names.map(apart).includes(name))
  return ours === -1 ? header.findIndex((name) => names.includes(name)) : ours
}

const apart = (name: string): string => `${name} (Lyhörd)`

/** Whether a header is that of an error workbook. */
export const isErrorWorkbook = (header: readonly string[]): boolean => header.includes(ownColumns.key)

/**
 * Where a row came from, as its key cell says. `sibling`: which child of the row it is about, where each has a row of its
 * own; `whole`: no cell was too long for Excel, so that it may come back.
 */
export interface RowKey {
  readonly source: string
  readonly row: number
  readonly sibling: number
  readonly whole: boolean
}

/** A row's key as a cell: `source:row` or `source:row.sibling`, with `!` when the row may not come back. */
export const keyCell = ({ source, row, sibling, whole }: RowKey): string =>
  `${source}:${row}${sibling > 0 ? `.${sibling}` : ''}${whole ? '' : '!'}`

/** Reads a key cell, `undefined` when it is none. */
export const readKeyCell = (cell: string): RowKey | undefined => {
  const [, source, row, sibling = '0', mark] = /^(.*):(\d{1,10})(?:\.(\d{1,2}))?(!?)$/.exec(cell.trim()) ?? []
  return source === undefined
    ? undefined
    : { source, row: Number(row), sibling: Number(sibling), whole: mark === '' }
}
