import { Link } from '@tanstack/react-router'
import type { ReactElement } from 'react'
import type { Answer } from '../../client/call.ts'
import { useCan } from '../../client/me.ts'
import { useCall } from '../../client/use_call.ts'
import { buttonClass } from '../../parts/button/button.tsx'
import { Empty } from '../../parts/empty/empty.tsx'
import { NotYoursPage } from '../../parts/not_yours/not_yours.tsx'
import { Notice } from '../../parts/notice/notice.tsx'
import { PageTitle } from '../../parts/page_title/page_title.tsx'
import { ProblemView } from '../../parts/problem/problem.tsx'
import { Waiting } from '../../parts/waiting/waiting.tsx'
import { en } from '../../text/en/collect.ts'
import { sv } from '../../text/sv/collect.ts'
import { useText } from '../../text/text.tsx'
import { ClosedCollection, CollectionCard } from './collection_card.tsx'
import { LeftHere } from './left_here.tsx'
import { MoreLinks } from './more_links.tsx'
import { NewCollection } from './new_collection.tsx'
import './collect.css'

export type Collection = Answer<'GET /api/collections'>['collections'][number]

/** Collections and how far they have come, and the work session that is under way. */
export const Page = (): ReactElement => {
  const { title } = useText({ sv, en })
  return useCan()('collection.read') ? <Collecting /> : <NotYoursPage title={title} />
}

const Collecting = (): ReactElement => {
  const text = useText({ sv, en })
  const can = useCan()
  const asked = useCall('GET /api/collections')
  return (
    <div className="collect stack">
      <PageTitle title={text.title} actions={can('import.manage') && <ToImport />}>
        {text.sentence}
      </PageTitle>
      <LeftHere />
      <RunningSession />
      {asked.isPending && <Waiting />}
      {asked.error && <ProblemView problem={asked.error.problem} onRetry={() => void asked.refetch()} />}
      {asked.data && <Collections collections={asked.data.collections} />}
      {can('collection.manage') && asked.data && (
        <NewCollection first={asked.data.collections.length === 0} />
      )}
      {asked.data && <MoreLinks />}
    </div>
  )
}

const ToImport = (): ReactElement => (
  <Link to="/importera" className={buttonClass('quiet')}>
    {useText({ sv, en }).importFile}
  </Link>
)

const Collections = ({ collections }: { readonly collections: readonly Collection[] }): ReactElement => {
  const text = useText({ sv, en })
  const can = useCan()
  const open = collections.filter((c) => c.state === 'open')
  const closed = collections.filter((c) => c.state === 'closed')
  if (collections.length === 0)
    return <Empty title={text.noneTitle}>{can('collection.manage') ? text.noneLead : text.none}</Empty>
  return (
    <>
      <ul className="collect-list" aria-label={text.open}>
        {open.map((collection) => (
          <CollectionCard key={collection.id} collection={collection} />
        ))}
      </ul>
      {closed.length > 0 && (
        <section className="stack-tight" aria-labelledby="avslutade">
          <h2 id="avslutade">{text.closed}</h2>
          <ul className="collect-closed">
            {closed.map((collection) => (
              <ClosedCollection key={collection.id} collection={collection} />
            ))}
          </ul>
        </section>
      )}
    </>
  )
}

const RunningSession = (): ReactElement | null => {
  const text = useText({ sv, en })
  const running = useCall('GET /api/work-sessions').data?.sessions.filter((s) => s.endedAt === null) ?? []
  if (running.length === 0) return null
  return (
    <Notice>
      {running.map(({ id, title }) => (
        <p key={id}>
          {text.running(title)}{' '}
          <Link to="/arbetspass/$session" params={{ session: id }}>
            {text.join}
          </Link>
        </p>
      ))}
    </Notice>
  )
}
