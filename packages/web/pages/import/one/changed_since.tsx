import { Link } from '@tanstack/react-router'
import { type ReactElement, useState } from 'react'
import type { Answer } from '../../../client/call.ts'
import { useCall } from '../../../client/use_call.ts'
import { Button } from '../../../parts/button/button.tsx'
import { en } from '../../../text/en/import.ts'
import { sv } from '../../../text/sv/import.ts'
import { useFormat, useText } from '../../../text/text.tsx'

/** What undoing an import would mean. */
export type UndoShown = Answer<'GET /api/imports/:import/undo'>

/** The records that somebody has changed since; they stay as they are. */
export const ChangedSince = ({
  id,
  first,
}: {
  readonly id: string
  readonly first: UndoShown
}): ReactElement => {
  const text = useText({ sv, en })
  const { moment, number } = useFormat()
  const [page, turn] = useState(1)
  const shown =
    useCall('GET /api/imports/:import/undo', { params: { import: id }, query: { page } }).data ?? first
  return (
    <div className="stack-tight">
      <p>{text.changedSince(number(first.total), first.total)}</p>
      <ul>
        {shown.changedSince.map((record) => (
          <li key={record.record}>
            <Link to="/arende/$record" params={{ record: record.record }}>
              {record.localId ?? text.noId}
            </Link>{' '}
            {text.changedBy(moment(record.changedAt), record.changedBy)}
          </li>
        ))}
      </ul>
      {shown.pages > 1 && (
        <div className="row">
          <Button look="plain" aria-disabled={page <= 1} onClick={() => page > 1 && turn(page - 1)}>
            {text.previous}
          </Button>
          <span className="quiet">{text.page(page, shown.pages)}</span>
          <Button
            look="plain"
            aria-disabled={page >= shown.pages}
            onClick={() => page < shown.pages && turn(page + 1)}
          >
            {text.next}
          </Button>
        </div>
      )}
    </div>
  )
}
