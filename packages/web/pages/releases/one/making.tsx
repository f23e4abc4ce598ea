import { type ReactElement, useEffect, useState } from 'react'
import { Notice } from '../../../parts/notice/notice.tsx'
import { en } from '../../../text/en/releases.ts'
import { sv } from '../../../text/sv/releases.ts'
import { useFormat, useText } from '../../../text/text.tsx'
import type { OneRelease } from '../answer.ts'

/** A release that is being made: what is done, and for how long it has been going on. */
export const Making = ({ release }: { readonly release: OneRelease }): ReactElement => {
  const text = useText({ sv, en })
  const { number } = useFormat()
  const seconds = useSecondsSince(release.madeAt)
  const time = seconds < 90 ? text.seconds(number(seconds)) : text.minutes(number(Math.floor(seconds / 60)))
  return (
    <Notice title={text.making} heard>
      <p>{text.makingWhat}</p>
      <p aria-hidden="true">{text.madeFor(time)}</p>
    </Notice>
  )
}

const since = (moment: string): number => Math.max(0, Math.round((Date.now() - Date.parse(moment)) / 1000))

const useSecondsSince = (moment: string): number => {
  const [seconds, set] = useState(() => since(moment))
  useEffect(() => {
    const timer = setInterval(() => set(since(moment)), 1000)
    return () => clearInterval(timer)
  }, [moment])
  return seconds
}
