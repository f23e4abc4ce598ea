import { type ReactElement, Suspense, useState } from 'react'
import { useCan } from '../../client/me.ts'
import { useCall } from '../../client/use_call.ts'
import { Empty } from '../../parts/empty/empty.tsx'
import { NotYoursPage } from '../../parts/not_yours/not_yours.tsx'
import { PageTitle } from '../../parts/page_title/page_title.tsx'
import { ProblemView } from '../../parts/problem/problem.tsx'
import { Waiting } from '../../parts/waiting/waiting.tsx'
import { en } from '../../text/en/follow_ups.ts'
import { sv } from '../../text/sv/follow_ups.ts'
import { useFormat, useText } from '../../text/text.tsx'
import { Pages } from '../collection/records/pages.tsx'
import { Completeness } from './completeness.tsx'
import { Worklist } from './worklist.tsx'

/** Granted interventions that wait to be followed up, how far it has come, and what they led to. */
export const Page = (): ReactElement => {
  const { title } = useText({ sv, en })
  return useCan()('record.read') ? <FollowUps /> : <NotYoursPage title={title} />
}

const FollowUps = (): ReactElement => {
  const text = useText({ sv, en })
  const { number } = useFormat()
  const [page, setPage] = useState(1)
  const { data, error, isPending, refetch } = useCall('GET /api/follow-ups', { query: { page } })
  return (
    <div className="stack">
      <PageTitle title={text.title}>{data && text.sentence(number(data.total), data.total)}</PageTitle>
      <p>{text.why}</p>
      {isPending && <Waiting />}
      {error && <ProblemView problem={error.problem} onRetry={() => void refetch()} />}
      {data?.total === 0 && <Empty title={text.noneTitle}>{text.none}</Empty>}
      {data && data.total > 0 && (
        <Suspense fallback={<Waiting />}>
          <Worklist due={data.due} />
          <Pages page={page} pages={data.pages} onChange={setPage} />
        </Suspense>
      )}
      <Completeness />
    </div>
  )
}
