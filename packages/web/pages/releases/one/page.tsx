import { Link, useParams } from '@tanstack/react-router'
import { type ReactElement, Suspense } from 'react'
import { useCan } from '../../../client/me.ts'
import { NotYours } from '../../../parts/not_yours/not_yours.tsx'
import { PageTitle } from '../../../parts/page_title/page_title.tsx'
import { ProblemPage } from '../../../parts/problem/problem_page.tsx'
import { Waiting } from '../../../parts/waiting/waiting.tsx'
import { en } from '../../../text/en/releases.ts'
import { sv } from '../../../text/sv/releases.ts'
import { useFormat, useText } from '../../../text/text.tsx'
import { Ways } from '../../submissions/ways.tsx'
import type { OneRelease } from '../answer.ts'
import { Coverage } from '../coverage.tsx'
import { useSaid } from '../use_said.ts'
import { Audit } from './audit.tsx'
import { Facts } from './facts.tsx'
import { Figures } from './figures.tsx'
import { History } from './history.tsx'
import { Making } from './making.tsx'
import { Standing } from './standing.tsx'
import { useRelease } from './use_release.ts'
import '../releases.css'

/** One release: how it stands, what the audit found, what it shows and hides, what it is made of. */
export const Page = (): ReactElement => {
  const text = useText({ sv, en })
  const may = useCan()('release.read')
  const { release: id = '' } = useParams({ strict: false })
  if (may) return <One key={id} id={id} />
  return (
    <div className="stack">
      <PageTitle title={text.title}>{text.notYours}</PageTitle>
      <NotYours />
    </div>
  )
}

const One = ({ id }: { readonly id: string }): ReactElement => {
  const text = useText({ sv, en })
  const { number } = useFormat()
  const said = useSaid()
  const { data: release, error, refetch } = useRelease(id)
  if (error && !release) return <ProblemPage problem={error.problem} onRetry={() => void refetch()} />
  if (!release) return <Waiting />
  return (
    <div className="stack">
      <PageTitle title={text.oneTitle(number(release.number))}>
        {text.oneSentence(said.form(release.form), said.periods(release.periods), release.region)}
      </PageTitle>
      <Ways />
      {release.state === 'making' ? <Making release={release} /> : <Made release={release} />}
      <p>
        <Link to="/jamfor/utgavor">{text.toList}</Link>
      </p>
    </div>
  )
}

const Made = ({ release }: { readonly release: OneRelease }): ReactElement => {
  const readable = release.state === 'published'
  return (
    <>
      <Standing release={release} />
      {release.audit && <Audit release={release} audit={release.audit} />}
      <Suspense fallback={<Waiting />}>
        {readable && release.indicators.length > 0 && <Figures release={release} />}
        {release.coverage.map((period) => (
          <Coverage key={period.period} form={release.form} period={period} />
        ))}
      </Suspense>
      <Facts release={release} />
      <History release={release} />
    </>
  )
}
