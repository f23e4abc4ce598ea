import { type ReactElement, useEffect, useState } from 'react'
import { dotted } from '../../text/dotted.ts'
import { en } from '../../text/en/work_session.ts'
import { sv } from '../../text/sv/work_session.ts'
import { useFormat, useText } from '../../text/text.tsx'
import type { SessionNow } from './page.tsx'
import { riseOf } from './rise.ts'

/** The count, large and calm, and how it has risen. */
export const RisingCount = ({ now }: { readonly now: SessionNow }): ReactElement => {
  const text = useText({ sv, en })
  const { number } = useFormat()
  const { session, submitted, drafts, people, progress } = now
  const clock = useMinute()
  const end = session.endedAt ? Date.parse(session.endedAt) : clock
  const rise = riseOf(progress, Date.parse(session.startedAt), end)
  return (
    <section className="rising">
      <p className="rising-count" role="status">
        <span className="rising-number">{number(submitted)}</span> {text.count(submitted)}
      </p>
      {rise.length > 0 && (
        <svg
          className="rising-line"
          viewBox="0 0 100 40"
          preserveAspectRatio="none"
          role="img"
          aria-label={text.rise}
        >
          <polyline points={rise.map(({ x, y }) => `${x * 100},${40 - y * 38}`).join(' ')} />
        </svg>
      )}
      <p className="quiet">{dotted([text.drafts(drafts), text.people(people)])}</p>
    </section>
  )
}

/** The time now, told every minute. */
const useMinute = (): number => {
  const [now, set] = useState(() => Date.now())
  useEffect(() => {
    const timer = setInterval(() => set(Date.now()), 60_000)
    return () => clearInterval(timer)
  }, [])
  return now
}
