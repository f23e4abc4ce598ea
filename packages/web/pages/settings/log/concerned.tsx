import { Link } from '@tanstack/react-router'
import { Fragment, type ReactElement, type ReactNode } from 'react'
import type { Answer } from '../../../client/call.ts'
import { en } from '../../../text/en/settings.ts'
import { sv } from '../../../text/sv/settings.ts'
import { useFormat, useText } from '../../../text/text.tsx'

export type Entry = Answer<'GET /api/audit'>['entries'][number]

interface Props {
  readonly entry: Entry
  readonly purposeOf: (purpose: string) => ReactNode
}

/** What an entry was about, after what was done: a record, what somebody said or named, how many. */
export const Concerned = ({ entry, purposeOf }: Props): ReactElement => {
  const text = useText({ sv, en })
  const { number } = useFormat()
  const { record, localId, purpose, count } = entry
  const parts: readonly (readonly [string, ReactNode])[] = [
    ...(record === null ? [] : [['record', <RecordOf key="record" localId={localId} />] as const]),
    ...(purpose ? [['purpose', purposeOf(purpose)] as const] : []),
    ...(count === null ? [] : [['count', text.counted(number(count))] as const]),
  ]
  return (
    <>
      {parts.map(([what, said]) => (
        <Fragment key={what}> · {said}</Fragment>
      ))}
    </>
  )
}

const RecordOf = ({ localId }: { readonly localId: string | null }): ReactElement => {
  const text = useText({ sv, en })
  if (localId === null) return <span className="quiet">{text.gone}</span>
  return (
    <Link
      className="onward log-record"
      to="/installningar/logg"
      search={{ localId }}
      aria-label={text.onlyThis(localId)}
    >
      {localId}
    </Link>
  )
}
