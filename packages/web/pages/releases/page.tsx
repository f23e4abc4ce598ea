import { Link } from '@tanstack/react-router'
import { type ReactElement, Suspense } from 'react'
import { useCan } from '../../client/me.ts'
import { useCall } from '../../client/use_call.ts'
import { Empty } from '../../parts/empty/empty.tsx'
import { NotYours } from '../../parts/not_yours/not_yours.tsx'
import { PageTitle } from '../../parts/page_title/page_title.tsx'
import { ProblemView } from '../../parts/problem/problem.tsx'
import { type Column, Table } from '../../parts/table/table.tsx'
import { Waiting } from '../../parts/waiting/waiting.tsx'
import { en } from '../../text/en/releases.ts'
import { sv } from '../../text/sv/releases.ts'
import { useFormat, useText } from '../../text/text.tsx'
import { Ways } from '../submissions/ways.tsx'
import type { ReleaseInList } from './answer.ts'
import { NewRelease } from './make/new_release.tsx'
import { useSaid } from './use_said.ts'
import './releases.css'

/** Every release that one may see; the region's analyst sees who has reported and makes new ones. */
export const Page = (): ReactElement => {
  const text = useText({ sv, en })
  const can = useCan()
  const may = can('release.read')
  return (
    <div className="stack">
      <PageTitle title={text.title}>{may ? text.sentence : text.notYours}</PageTitle>
      <Ways />
      {may ? <Releases /> : <NotYours />}
      {can('release.manage') && (
        <Suspense fallback={<Waiting />}>
          <NewRelease />
        </Suspense>
      )}
    </div>
  )
}

const Releases = (): ReactElement => {
  const text = useText({ sv, en })
  const manages = useCan()('release.manage')
  const { data, error, refetch } = useCall('GET /api/releases')
  if (error) return <ProblemView problem={error.problem} onRetry={() => void refetch()} />
  if (!data) return <Waiting />
  if (data.releases.length === 0)
    return <Empty title={text.noneTitle}>{manages ? text.noneManage : text.none}</Empty>
  return <ReleaseTable releases={data.releases} />
}

const ReleaseTable = ({ releases }: { readonly releases: readonly ReleaseInList[] }): ReactElement => {
  const { caption } = useText({ sv, en })
  return <Table caption={caption} columns={useColumns()} rows={releases} keyOf={({ id }) => id} wide />
}

const useColumns = (): readonly Column<ReleaseInList>[] => {
  const text = useText({ sv, en })
  const { number } = useFormat()
  const said = useSaid()
  const { columns: head } = text
  return [
    {
      key: 'number',
      head: head.number,
      cell: (release) => (
        <Link className="whole" to="/jamfor/utgavor/$release" params={{ release: release.id }}>
          {text.named(number(release.number))}
        </Link>
      ),
    },
    { key: 'what', head: head.what, cell: ({ form }) => said.form(form) },
    { key: 'periods', head: head.periods, cell: ({ periods }) => said.periods(periods) },
    { key: 'region', head: head.region, cell: ({ region }) => region },
    { key: 'state', head: head.state, cell: said.state },
  ]
}
