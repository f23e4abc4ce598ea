import { Link } from '@tanstack/react-router'
import { Fragment, type ReactElement, type ReactNode } from 'react'
import type { Answer } from '../../../client/call.ts'
import { en as enCounted } from '../../../text/en/counted.ts'
import { en } from '../../../text/en/settings.ts'
import { plural } from '../../../text/plural.ts'
import { sv as svCounted } from '../../../text/sv/counted.ts'
import { sv } from '../../../text/sv/settings.ts'
import { useFormat, useLanguage, useText } from '../../../text/text.tsx'
import { unitOf } from './unit_of.ts'

export type Entry = Answer<'GET /api/audit'>['entries'][number]

interface Props {
  readonly entry: Entry
  readonly purposeOf: (purpose: string) => ReactNode
}

/** What an entry was about, after what was done: a record, what somebody said or named, how many. */
export const Concerned = ({ entry, purposeOf }: Props): ReactElement => {
  const counted = useCounted(entry.act)
  const { record, localId, purpose, count } = entry
  const parts: readonly (readonly [string, ReactNode])[] = [
    ...(record === null ? [] : [['record', <RecordOf key="record" localId={localId} />] as const]),
    ...(purpose ? [['purpose', purposeOf(purpose)] as const] : []),
    ...(count === null ? [] : [['count', counted(count)] as const]),
  ]
  return (
    <>
      {parts.map(([what, said]) => (
        <Fragment key={what}> · {said}</Fragment>
      ))}
    </>
  )
}

/** How many, and of what: `12 rader`. */
const useCounted = (act: string): ((count: number) => string) => {
  const language = useLanguage()
  const units = useText({ sv: svCounted, en: enCounted })
  const { number } = useFormat()
  return (count) => {
    const [one = '', many = ''] = units[unitOf(act)]
    return `${number(count)}\u00a0${plural(language, count, one, many)}`
  }
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
