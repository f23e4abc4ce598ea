import { Link } from '@tanstack/react-router'
import type { ReactElement } from 'react'
import type { Answer } from '../../client/call.ts'
import { useCan, useMe } from '../../client/me.ts'
import { useCall } from '../../client/use_call.ts'
import { buttonClass } from '../../parts/button/button.tsx'
import { PageTitle } from '../../parts/page_title/page_title.tsx'
import { ProblemView } from '../../parts/problem/problem.tsx'
import { Waiting } from '../../parts/waiting/waiting.tsx'
import { en } from '../../text/en/overview.ts'
import { sv } from '../../text/sv/overview.ts'
import { useText } from '../../text/text.tsx'
import { LeftHere } from '../collect/left_here.tsx'
import { Changes } from './changes/changes.tsx'
import { Collections } from './collections/collections.tsx'
import { Coverage } from './coverage/coverage.tsx'
import { Heard } from './heard/heard.tsx'
import { Needs } from './needs/needs.tsx'
import './overview.css'

/** What needs me now, how collections go, and the three results that changed most. */
export const Page = (): ReactElement => {
  const text = useText({ sv, en })
  const { tenant } = useMe()
  const can = useCan()
  const overview = useCall('GET /api/overview')
  return (
    <div className="overview">
      <PageTitle title={text.title}>
        {can('collection.read')
          ? text.sentence(tenant.name)
          : can('release.manage')
            ? text.analystSentence(tenant.name)
            : tenant.name}
      </PageTitle>
      {can('record.write') && <LeftHere />}
      {overview.isPending && <Waiting />}
      {overview.error && (
        <ProblemView problem={overview.error.problem} onRetry={() => void overview.refetch()} />
      )}
      {overview.data && (
        <>
          {can('result.read') && hasRecords(overview.data) && <Heard />}
          <Needs overview={overview.data} />
          {can('collection.read') && <Collections collections={overview.data.collections} />}
          {overview.data.coverage.length > 0 && <Coverage coverage={overview.data.coverage} />}
          {can('result.read') && <Changes {...overview.data} />}
          {!can('collection.read') && <Beginning />}
        </>
      )}
    </div>
  )
}

/** Whether there is anything to have heard: a place is kept for the sentence only then. */
const hasRecords = ({ changes, collections }: Answer<'GET /api/overview'>): boolean =>
  changes.length > 0 || collections.some((c) => c.submitted > 0)

/** For those who see no records: what the house holds for them. */
const Beginning = (): ReactElement => {
  const text = useText({ sv, en })
  const can = useCan()
  const manages = can('tenant.manage')
  return (
    <section className="stack-tight" aria-labelledby="borja">
      <h2 id="borja">{text.quietTitle}</h2>
      <p>{manages ? text.administratorWhy : text.analystWhy}</p>
      {can('user.manage') && <Colleagues />}
      <p>
        <Link className="onward" to={manages ? '/installningar' : '/jamfor'}>
          {manages ? text.toSettings : text.toComparison}
        </Link>
      </p>
    </section>
  )
}

/** The first thing for an administrator whom nobody has joined yet. */
const Colleagues = (): ReactElement | null => {
  const text = useText({ sv, en })
  const users = useCall('GET /api/users').data?.users
  if (users?.length !== 1) return null
  return (
    <div className="row">
      <p>{text.alone}</p>
      <Link to="/installningar" className={buttonClass('main')}>
        {text.inviteColleagues}
      </Link>
    </div>
  )
}
