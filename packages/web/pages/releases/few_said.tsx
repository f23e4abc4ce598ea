import type { ReactElement } from 'react'
import { Notice } from '../../parts/notice/notice.tsx'
import { en } from '../../text/en/releases.ts'
import { sv } from '../../text/sv/releases.ts'
import { useFormat, useText } from '../../text/text.tsx'
import { isFew, isSoFew, type Reported } from './few_reported.ts'

/** What to think of where few have reported; nothing where enough have. */
export const FewSaid = ({ reported }: { readonly reported: readonly Reported[] }): ReactElement | null => {
  const text = useText({ sv, en })
  const { number, period: named } = useFormat()
  const few = reported.filter(isFew)
  const soFew = reported.some(isSoFew)
  if (few.length === 0 && !soFew) return null
  return (
    <Notice tone="query" title={text.fewTitle}>
      {few.map(({ period, reported, of }) => (
        <p key={period}>{text.few(named(period), number(reported), number(of))}</p>
      ))}
      {few.length > 0 && <p>{text.fewWhat}</p>}
      {soFew && <p>{text.publishFew}</p>}
    </Notice>
  )
}
