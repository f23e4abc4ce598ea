import { Link } from '@tanstack/react-router'
import type { ReactElement } from 'react'
import { useCan } from '../../client/me.ts'
import { useCall } from '../../client/use_call.ts'
import { en } from '../../text/en/collection.ts'
import { sv } from '../../text/sv/collection.ts'
import { useFormat, useText } from '../../text/text.tsx'
import { BeginSession } from '../collect/begin_session.tsx'
import type { Collection } from '../collect/page.tsx'

/** The work sessions of a collection, and for whoever leads the way to begin one. */
export const Sessions = ({ collection }: { readonly collection: Collection }): ReactElement | null => {
  const text = useText({ sv, en })
  const { momentRange } = useFormat()
  const can = useCan()
  const asked = useCall('GET /api/work-sessions').data?.sessions
  const sessions = asked?.filter((s) => s.collection === collection.id) ?? []
  const running = sessions.some(({ endedAt }) => endedAt === null)
  const begins = asked && collection.state === 'open' && can('work_session.lead') && !running
  if (sessions.length === 0 && !begins) return null
  return (
    <section className="stack-tight" aria-labelledby="arbetspass">
      <h2 id="arbetspass">{text.sessions}</h2>
      {sessions.length > 0 && (
        <ul>
          {sessions.map(({ id, title, startedAt, endedAt }) => (
            <li key={id}>
              <Link to="/arbetspass/$session" params={{ session: id }}>
                {title}
              </Link>{' '}
              <span className="quiet">{endedAt ? momentRange(startedAt, endedAt) : text.sessionRunning}</span>
            </li>
          ))}
        </ul>
      )}
      {begins && <BeginSession collection={collection.id} />}
    </section>
  )
}
