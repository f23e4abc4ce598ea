import { Link } from '@tanstack/react-router'
import type { ReactElement } from 'react'
import { useCall } from '../../client/use_call.ts'
import { en } from '../../text/en/collection.ts'
import { sv } from '../../text/sv/collection.ts'
import { useFormat, useText } from '../../text/text.tsx'

/** The work sessions of a collection. */
export const Sessions = ({ collection }: { readonly collection: string }): ReactElement | null => {
  const text = useText({ sv, en })
  const { momentRange } = useFormat()
  const sessions =
    useCall('GET /api/work-sessions').data?.sessions.filter((s) => s.collection === collection) ?? []
  if (sessions.length === 0) return null
  return (
    <section className="stack-tight" aria-labelledby="arbetspass">
      <h2 id="arbetspass">{text.sessions}</h2>
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
    </section>
  )
}
