import type { ReactElement, ReactNode } from 'react'
import './table.css'

export interface Column<R> {
  readonly key: string
  readonly head: string
  readonly cell: (row: R) => ReactNode
  /** The head is only for those who cannot see what the cells are (a column of buttons). */
  readonly headHeard?: boolean
  /** Figures: to the right, in tabular figures. */
  readonly figures?: boolean
}

interface Props<R> {
  readonly caption: ReactNode
  /** The caption is only for those who cannot see what the table is about from its heading. */
  readonly captionHeard?: boolean
  readonly columns: readonly Column<R>[]
  readonly rows: readonly R[]
  readonly keyOf: (row: R) => string
  /** On a phone: `stack` makes each row a small card (lists of things) · `scroll` keeps the grid (figures). */
  readonly narrow?: 'stack' | 'scroll'
  /** Many columns: scrolls by itself where there is no room for them all beside the list of places. */
  readonly wide?: boolean
}

/** A table; the first column names the row. */
export const Table = <R,>(props: Props<R>): ReactElement => {
  const { caption, captionHeard, columns, rows, keyOf, narrow = 'stack', wide } = props
  const table = (
    <table className={`table table-${narrow}`}>
      <caption className={captionHeard ? 'only-heard' : undefined}>{caption}</caption>
      <thead>
        <tr>
          {columns.map(({ key, head, headHeard, figures }) => (
            <th key={key} scope="col" className={figures ? 'table-figures' : undefined}>
              {headHeard ? <span className="only-heard">{head}</span> : head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={keyOf(row)}>{columns.map((column, i) => cellOf(column, row, i === 0))}</tr>
        ))}
      </tbody>
    </table>
  )
  return narrow === 'scroll' || wide ? (
    <section
      className="table-scroll"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
      tabIndex={0}
      aria-label={typeof caption === 'string' ? caption : undefined}
    >
      {table}
    </section>
  ) : (
    table
  )
}

const cellOf = <R,>(
  { key, head, headHeard, cell, figures }: Column<R>,
  row: R,
  names: boolean,
): ReactElement => {
  const className = figures ? 'table-figures' : undefined
  return names ? (
    <th key={key} scope="row" className={className}>
      {cell(row)}
    </th>
  ) : (
    <td key={key} data-head={headHeard ? undefined : head} className={className}>
      {cell(row)}
    </td>
  )
}
