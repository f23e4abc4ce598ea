import { useParams } from '@tanstack/react-router'
import type { ReactElement } from 'react'
import type { Answer } from '../../client/call.ts'
import { useCall } from '../../client/use_call.ts'
import { OfForm } from '../../forms/of_form.tsx'
import { PageTitle } from '../../parts/page_title/page_title.tsx'
import { ProblemPage } from '../../parts/problem/problem_page.tsx'
import { Waiting } from '../../parts/waiting/waiting.tsx'
import { en } from '../../text/en/work_session.ts'
import { sv } from '../../text/sv/work_session.ts'
import { useFormat, useText } from '../../text/text.tsx'
import { Actions } from './actions.tsx'
import { Agreement } from './agreement.tsx'
import { Doubles } from './doubles.tsx'
import { FlagList } from './flags/open_flags.tsx'
import { RisingCount } from './rising_count.tsx'
import './work_session.css'

export type SessionNow = Answer<'GET /api/work-sessions/:session'>

/** The forenoon when the whole group records together. */
export const Page = (): ReactElement => {
  const { session = '' } = useParams({ strict: false })
  const asked = useCall('GET /api/work-sessions/:session', { params: { session } })
  if (asked.data) return <OneSession now={asked.data} />
  if (asked.error) return <ProblemPage problem={asked.error.problem} onRetry={() => void asked.refetch()} />
  return <Waiting />
}

const OneSession = ({ now }: { readonly now: SessionNow }): ReactElement => {
  const text = useText({ sv, en })
  const { momentRange, since } = useFormat()
  const { session } = now
  const collection = useCall('GET /api/collections').data?.collections.find(
    (c) => c.id === session.collection,
  )
  const title = collection?.title ?? ''
  return (
    <div className="session">
      <PageTitle title={session.title} actions={<Actions session={session} collection={collection} />}>
        {session.endedAt
          ? text.ended(title, momentRange(session.startedAt, session.endedAt))
          : text.running(title, since(session.startedAt, new Date()))}
      </PageTitle>
      <RisingCount now={now} />
      {collection && (
        <OfForm id={collection.form} asking={{ collection: collection.id, ownForm: collection.ownForm }}>
          <Flags now={now} />
          {session.doubleShare > 0 && <Doubles now={now} />}
          {session.doubleShare > 0 && <Agreement agreement={now.agreement} />}
        </OfForm>
      )}
    </div>
  )
}

/** Open questions first; those with an answer folded. */
const Flags = ({ now: { flags } }: { readonly now: SessionNow }): ReactElement => {
  const text = useText({ sv, en })
  const open = flags.filter((f) => f.answer === null)
  const answered = flags.filter((f) => f.answer !== null)
  return (
    <section className="stack" aria-labelledby="gruppens-fragor">
      <h2 id="gruppens-fragor">{text.flags}</h2>
      {flags.length === 0 && <p className="quiet">{text.noFlags}</p>}
      <FlagList flags={open} />
      {answered.length > 0 && (
        <details>
          <summary>{text.answeredFlags(answered.length)}</summary>
          <FlagList flags={answered} />
        </details>
      )}
    </section>
  )
}
