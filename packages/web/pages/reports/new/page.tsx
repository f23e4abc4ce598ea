import { type ReactElement, Suspense, useState } from 'react'
import { useCan } from '../../../client/me.ts'
import { useCall } from '../../../client/use_call.ts'
import { type FormId, firstForm } from '../../../forms/form_list.ts'
import { Choices } from '../../../parts/choices/choices.tsx'
import { Empty } from '../../../parts/empty/empty.tsx'
import { NotYours } from '../../../parts/not_yours/not_yours.tsx'
import { PageTitle } from '../../../parts/page_title/page_title.tsx'
import { ProblemView } from '../../../parts/problem/problem.tsx'
import { Waiting } from '../../../parts/waiting/waiting.tsx'
import { en } from '../../../text/en/reports.ts'
import { sv } from '../../../text/sv/reports.ts'
import { useText } from '../../../text/text.tsx'
import type { Draft } from './draft.ts'
import { OneRelease } from './one_release.tsx'
import { OwnResults } from './own_results.tsx'
import '../reports.css'

/** A report is put together: what it rests on, what is in it, and as which files. */
export const Page = (): ReactElement => {
  const text = useText({ sv, en })
  const can = useCan()
  return (
    <div className="stack">
      <PageTitle title={text.neu.title}>{text.neu.sentence}</PageTitle>
      {can('report.read') ? (
        <Suspense fallback={<Waiting />}>
          <NewReport />
        </Suspense>
      ) : (
        <NotYours />
      )}
    </div>
  )
}

const NewReport = (): ReactElement => {
  const text = useText({ sv, en })
  const can = useCan()
  const [kind, setKind] = useState<Draft['kind']>(can('report.local') ? 'lokal' : 'sammanstalld')
  const [form, setForm] = useState<FormId>(firstForm)
  return (
    <>
      {can('report.local') && (
        <Choices
          name="slag"
          legend={text.neu.kind}
          value={kind}
          onChange={setKind}
          choices={(['lokal', 'sammanstalld'] as const).map((value) => ({
            value,
            label: text.kinds[value],
            hint: text.neu.kindHints[value],
          }))}
        />
      )}
      <Suspense fallback={<Waiting />}>
        {kind === 'lokal' ? <OwnResults key={form} form={form} onForm={setForm} /> : <Compiled />}
      </Suspense>
    </>
  )
}

const Compiled = (): ReactElement => {
  const { neu } = useText({ sv, en })
  const [chosen, setChosen] = useState<string>()
  const { data, error, refetch } = useCall('GET /api/releases')
  if (error) return <ProblemView problem={error.problem} onRetry={() => void refetch()} />
  if (!data) return <Waiting />
  const published = data.releases.filter((r) => r.state === 'published')
  const release = published.find((r) => r.id === chosen) ?? published[0]
  if (!release) return <Empty title={neu.noRelease}>{neu.noReleaseHow}</Empty>
  return <OneRelease key={release.id} release={release} all={published} onRelease={setChosen} />
}
