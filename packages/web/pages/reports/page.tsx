import { Link } from '@tanstack/react-router'
import { type ReactElement, useEffect } from 'react'
import { useCan } from '../../client/me.ts'
import { useCall } from '../../client/use_call.ts'
import { buttonClass } from '../../parts/button/button.tsx'
import { Empty } from '../../parts/empty/empty.tsx'
import { NotYours } from '../../parts/not_yours/not_yours.tsx'
import { PageTitle } from '../../parts/page_title/page_title.tsx'
import { ProblemView } from '../../parts/problem/problem.tsx'
import { Waiting } from '../../parts/waiting/waiting.tsx'
import { en } from '../../text/en/reports.ts'
import { sv } from '../../text/sv/reports.ts'
import { useText } from '../../text/text.tsx'
import { OneReport } from './one_report.tsx'
import './reports.css'

/** The reports that have been made, and those that are being made. */
export const Page = (): ReactElement => {
  const text = useText({ sv, en })
  const may = useCan()('report.read')
  const make = (
    <Link to="/rapporter/ny" className={buttonClass('main')}>
      {text.make}
    </Link>
  )
  return (
    <div className="stack">
      <PageTitle title={text.title} actions={may && make}>
        {text.sentence}
      </PageTitle>
      {may ? <Reports /> : <NotYours />}
    </div>
  )
}

/** How often a report that is being made is asked for. */
const everyMs = 700

const Reports = (): ReactElement => {
  const text = useText({ sv, en })
  const { data, error, refetch } = useCall('GET /api/reports')
  const making = data?.reports.some((r) => r.state === 'making') ?? false
  useEffect(() => {
    if (!making) return
    const timer = setInterval(() => void refetch(), everyMs)
    return () => clearInterval(timer)
  }, [making, refetch])
  if (error) return <ProblemView problem={error.problem} onRetry={() => void refetch()} />
  if (!data) return <Waiting />
  if (data.reports.length === 0) return <Empty title={text.none}>{text.noneHow}</Empty>
  return (
    <ul className="reports">
      {data.reports.map((report) => (
        <OneReport key={report.id} report={report} />
      ))}
    </ul>
  )
}
