import { type ReactElement, Suspense } from 'react'
import type { Answer } from '../../client/call.ts'
import { useCall } from '../../client/use_call.ts'
import { Empty } from '../../parts/empty/empty.tsx'
import { ProblemView } from '../../parts/problem/problem.tsx'
import { Waiting } from '../../parts/waiting/waiting.tsx'
import { en } from '../../text/en/submissions.ts'
import { sv } from '../../text/sv/submissions.ts'
import { useText } from '../../text/text.tsx'
import { Choosing } from './choosing.tsx'
import { ReadFirst } from './read_first.tsx'
import { SentBefore } from './sent_before.tsx'
import type { Sent } from './submit.tsx'
import { type Chosen, useChosen } from './use_chosen.ts'
import { WayPage } from './way_page.tsx'
import './submissions.css'

/** A board submits a half-year's tallies: what would leave is shown first, number by number. */
export const Page = (): ReactElement => {
  const text = useText({ sv, en })
  return (
    <WayPage access="submission.manage" text={text}>
      <Asked />
    </WayPage>
  )
}

const Asked = (): ReactElement => {
  const { data, error, refetch } = useCall('GET /api/submissions')
  if (error) return <ProblemView problem={error.problem} onRetry={() => void refetch()} />
  return data ? <Submissions known={data} /> : <Waiting />
}

const Submissions = ({ known }: { readonly known: Answer<'GET /api/submissions'> }): ReactElement => {
  const text = useText({ sv, en })
  const { regions, sent } = known
  const [chosen, change] = useChosen(regions)
  const { to, form, period } = chosen
  if (regions.length === 0) return <Empty title={text.noRegionTitle}>{text.noRegion}</Empty>
  return (
    <>
      <Choosing regions={regions} chosen={chosen} change={change} />
      <Suspense fallback={<Waiting />}>
        <Leaving key={`${to} ${form} ${period}`} chosen={chosen} sent={sent} />
      </Suspense>
      <SentBefore sent={sent} nameOf={(id) => regions.find((r) => r.id === id)?.name ?? ''} />
    </>
  )
}

interface LeavingProps {
  readonly chosen: Chosen
  readonly sent: readonly Sent[]
}

const Leaving = ({ chosen, sent }: LeavingProps): ReactElement => {
  const text = useText({ sv, en })
  const { to, form, period } = chosen
  const { data, error, refetch } = useCall('GET /api/submissions/content', { query: { form, period } })
  if (error && !data) return <ProblemView problem={error.problem} onRetry={() => void refetch()} />
  if (!data) return <Waiting />
  if (data.records === 0) return <Empty title={text.nothingTitle}>{text.nothing}</Empty>
  const latest = sent.find(
    (s) => s.to === to && s.form === form && s.period === period && s.withdrawnAt === null,
  )
  const namedBefore = sent.find((s) => s.to === to && s.withdrawnAt === null)?.named
  return (
    <ReadFirst
      chosen={chosen}
      content={data}
      latest={latest}
      namedBefore={namedBefore}
      onAgain={() => void refetch()}
    />
  )
}
