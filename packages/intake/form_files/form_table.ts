/** One sheet or file that describes a form: its headings, and rows of cells in the same order. */
export interface FormTable {
  readonly header: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

/** A row by its headings; '' where a heading or a cell is missing. Headings are found without regard to case. */
export type Row = (...headings: readonly string[]) => string

/** The rows of a table, to be asked by any of several headings; the first that is there answers. */
export const rowsOf = ({ header, rows }: FormTable): readonly Row[] => {
  const places = new Map(header.map((name, at) => [name.trim().toLowerCase(), at]))
  return rows.map((cells) => (...headings) => {
    for (const heading of headings) {
      const at = places.get(heading.toLowerCase())
      const cell = at === undefined ? '' : (cells[at] ?? '').trim()
      if (cell !== '') return cell
    }
    return ''
  })
}

/** A table from rows by heading, in the order the headings are given. */
export const tableOf = (
  header: readonly string[],
  rows: readonly Readonly<Record<string, string | undefined>>[],
): FormTable => ({ header, rows: rows.map((row) => header.map((heading) => row[heading] ?? '')) })
