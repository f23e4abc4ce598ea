import { Link, useParams } from '@tanstack/react-router'
import type { ReactElement } from 'react'
import type { Answer } from '../../client/call.ts'
import { useCan } from '../../client/me.ts'
import { useCall } from '../../client/use_call.ts'
import { OfForm, useThisForm } from '../../forms/of_form.tsx'
import { buttonClass } from '../../parts/button/button.tsx'
import { PageTitle } from '../../parts/page_title/page_title.tsx'
import { ProblemPage } from '../../parts/problem/problem_page.tsx'
import { Waiting } from '../../parts/waiting/waiting.tsx'
import { en } from '../../text/en/record.ts'
import { sv } from '../../text/sv/record.ts'
import { useFormat, useText } from '../../text/text.tsx'
import { AnswerList } from './answer_list.tsx'
import { History } from './history.tsx'
import { KnownFindings } from './known_findings.tsx'
import { Withdraw } from './withdraw.tsx'
import './record.css'

export type RecordHere = Answer<'GET /api/records/:record'>['record']

/** One record to be read: its answers, what is known about them, and its history. */
export const Page = (): ReactElement => {
  const { record = '' } = useParams({ strict: false })
  const asked = useCall('GET /api/records/:record', { params: { record } })
  if (asked.error) return <ProblemPage problem={asked.error.problem} onRetry={() => void asked.refetch()} />
  if (!asked.data) return <Waiting />
  return (
    <OfForm id={asked.data.record.form} asking={asked.data.record}>
      <OneRecord record={asked.data.record} findings={asked.data.findings} />
    </OfForm>
  )
}

interface Props {
  readonly record: RecordHere
  readonly findings: Answer<'GET /api/records/:record'>['findings']
}

const OneRecord = ({ record, findings }: Props): ReactElement => {
  const text = useText({ sv, en })
  const { moment } = useFormat()
  const { judge } = useThisForm()
  const localId = record.answers[judge.form.keys.record]
  const title = typeof localId === 'string' ? text.title(localId) : text.noId
  return (
    <div className="record">
      <PageTitle title={title} actions={<Actions record={record} />}>
        {record.secondOf && `${text.second}. `}
        {text[record.state](moment(record.changedAt), record.changedBy)}
      </PageTitle>
      {record.state === 'submitted' && <KnownFindings findings={findings} reasons={record.reasons} />}
      <AnswerList record={record} />
      <History record={record.id} />
      <p>
        <Link to="/samla-in/$collection" params={{ collection: record.collection }}>
          {text.toCollection}
        </Link>
      </p>
    </div>
  )
}

const Actions = ({ record }: { readonly record: RecordHere }): ReactElement | null => {
  const text = useText({ sv, en })
  const can = useCan()
  if (!can('record.write') || record.state === 'withdrawn') return null
  return (
    <>
      <Link to="/arende/$record/andra" params={{ record: record.id }} className={buttonClass('main')}>
        {record.state === 'draft' ? text.goOn : text.change}
      </Link>
      <Withdraw record={record} />
    </>
  )
}
