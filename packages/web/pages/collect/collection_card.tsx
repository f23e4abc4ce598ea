import { Link } from '@tanstack/react-router'
import { type ReactElement, useState } from 'react'
import { useCan } from '../../client/me.ts'
import { useCall } from '../../client/use_call.ts'
import { Button, buttonClass } from '../../parts/button/button.tsx'
import { dotted } from '../../text/dotted.ts'
import { en } from '../../text/en/collect.ts'
import { useFormWords } from '../../text/form_words.ts'
import { sv } from '../../text/sv/collect.ts'
import { useFormat, useText } from '../../text/text.tsx'
import { NewSession } from './new_session.tsx'
import type { Collection } from './page.tsx'
import { Submitted } from './submitted.tsx'

/** One collection: how far it has come, and the way in. */
export const CollectionCard = ({ collection }: { readonly collection: Collection }): ReactElement => {
  const text = useText({ sv, en })
  const can = useCan()
  const [starting, start] = useState(false)
  const sessions = useCall('GET /api/work-sessions').data?.sessions ?? []
  const running = sessions.some((s) => s.collection === collection.id && s.endedAt === null)
  const { id, title, form, state, takesPart } = collection
  return (
    <li className="collect-card">
      <h3>
        <Link to="/samla-in/$collection" params={{ collection: id }}>
          {title}
        </Link>
      </h3>
      <HowFar collection={collection} />
      {state === 'open' && !starting && (
        <div className="row">
          {can('record.write') && takesPart && (
            <Link to="/samla-in/$collection/nytt" params={{ collection: id }} className={buttonClass('main')}>
              {text.record}
            </Link>
          )}
          {form === 'insats_uppfoljning' && <Link to="/uppfoljning">{text.toFollowUps}</Link>}
          {can('work_session.lead') && !running && (
            <Button onClick={() => start(true)}>{text.newSession}</Button>
          )}
        </div>
      )}
      {!takesPart && <p className="quiet">{text.notTakingPart}</p>}
      {starting && <NewSession collection={id} onCancel={() => start(false)} />}
    </li>
  )
}

interface HowFarProps {
  readonly collection: Collection
  /** The period and the questions are told elsewhere on the page. */
  readonly short?: boolean
}

/** How many are in, of how many; and what waits. */
export const HowFar = ({ collection, short }: HowFarProps): ReactElement => {
  const text = useText({ sv, en })
  const { dayRange, moment } = useFormat()
  const { drafts, openFlags, lastSaved, from, to } = collection
  const words = useFormWords(collection.form)
  const aside = dotted([
    ...(short ? [] : [text.span(words, dayRange(from, to))]),
    ...(drafts > 0 ? [text.drafts(drafts)] : []),
    ...(openFlags > 0 && !short ? [text.flags(openFlags)] : []),
    ...(lastSaved ? [text.lastSaved(moment(lastSaved))] : []),
  ])
  return (
    <>
      <Submitted {...collection} />
      <p className="quiet">{aside}</p>
    </>
  )
}

/** A collection that is over: its name and how many came in. */
export const ClosedCollection = ({ collection }: { readonly collection: Collection }): ReactElement => {
  const text = useText({ sv, en })
  const { number } = useFormat()
  const { id, title, form, submitted } = collection
  const words = useFormWords(form)
  return (
    <li>
      <Link to="/samla-in/$collection" params={{ collection: id }}>
        {title}
      </Link>
      <span className="quiet">{text.progressOpen(words, number(submitted), submitted)}</span>
    </li>
  )
}
