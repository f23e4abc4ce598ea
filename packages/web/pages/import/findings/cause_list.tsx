import type { Severity, Words } from '@lyhord/core'
import { type ReactElement, type ReactNode, useState } from 'react'
import { en } from '../../../text/en/import.ts'
import { sv } from '../../../text/sv/import.ts'
import { useFormat, useText, useWords } from '../../../text/text.tsx'
import './findings.css'

/** Findings with the same cause, wherever they were made. */
interface ShownCause {
  readonly id: string
  /** The heading in the file, or the question; `null` when the whole row is meant. */
  readonly where: string | null
  readonly severity: Severity
  readonly message: Words
  readonly remedy: string
  readonly count: number
  /** How many of them are new since the check before. */
  readonly fresh?: number
}

interface Props {
  readonly causes: readonly ShownCause[]
  /** The rows of a cause; made when they are asked for. */
  readonly rows: (cause: ShownCause) => ReactNode
  /** Said beside a query: why it is kept. */
  readonly aside?: (cause: ShownCause) => ReactNode
}

/** What was found, by cause: errors first. Every row can be reached. */
export const CauseList = ({ causes, rows, aside }: Props): ReactElement => (
  <ul className="causes">
    {causes.map((cause) => (
      <Cause key={cause.id} cause={cause} rows={rows} aside={aside} />
    ))}
  </ul>
)

const Cause = ({
  cause,
  rows,
  aside,
}: {
  readonly cause: ShownCause
  readonly rows: Props['rows']
  readonly aside: Props['aside']
}): ReactElement => {
  const text = useText({ sv, en })
  const words = useWords()
  const { number } = useFormat()
  const [open, setOpen] = useState(false)
  return (
    <li className={`cause cause-${cause.severity}`}>
      <p>
        <span className="cause-severity">{text.severities[cause.severity]}</span>{' '}
        {cause.where && <span className="quiet">{cause.where}: </span>}
        <strong>{words(cause.message)}</strong> {cause.remedy}
        {(cause.fresh ?? 0) > 0 && (
          <span className="cause-fresh"> {text.fresh(number(cause.fresh ?? 0), cause.fresh ?? 0)}</span>
        )}
      </p>
      {cause.severity === 'query' && aside?.(cause)}
      <details onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>{text.rowsWith(number(cause.count), cause.count)}</summary>
        {open && rows(cause)}
      </details>
    </li>
  )
}
