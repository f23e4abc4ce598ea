import type { ReactElement } from 'react'
import type { Answer } from '../../client/call.ts'
import { useAct } from '../../client/use_call.ts'
import { useFormName } from '../../forms/use_form_name.ts'
import { Button } from '../../parts/button/button.tsx'
import { ProblemView } from '../../parts/problem/problem.tsx'
import { Progress } from '../../parts/progress/progress.tsx'
import { say } from '../../parts/status/say.ts'
import { en } from '../../text/en/reports.ts'
import { sv } from '../../text/sv/reports.ts'
import { useFormat, useText } from '../../text/text.tsx'
import { ReportFiles } from './report_files.tsx'

type Report = Answer<'GET /api/reports'>['reports'][number]

interface Props {
  readonly report: Report
}

/** A report in the list: what it is about, how far it has come, and its files. */
export const OneReport = ({ report }: Props): ReactElement => {
  const text = useText({ sv, en })
  const { number } = useFormat()
  const remove = useAct('DELETE /api/reports/:report', ['GET /api/reports'])
  const away = (): void =>
    remove.mutate({ params: { report: report.id } }, { onSuccess: () => say(text.removed(report.title)) })
  const again = useAct('POST /api/reports/:report/again', ['GET /api/reports'])
  const problem = (remove.error ?? again.error)?.problem
  const { done, all } = report.progress
  return (
    <li className="report" aria-labelledby={`rapport-${report.id}`}>
      <ReportWords report={report} />
      {report.state === 'making' && (
        <Progress
          value={done}
          of={all}
          label={done === 0 ? text.reading : text.writing(number(done - 1), number(all - 1))}
        />
      )}
      {report.state === 'failed' && <p>{text.failed}</p>}
      {problem && <ProblemView problem={problem} />}
      <div className="row">
        {report.state === 'made' && <ReportFiles report={report} />}
        {report.state === 'failed' && (
          <Button
            busy={again.isPending}
            onClick={() => again.mutate({ params: { report: report.id } })}
            aria-describedby={`rapport-${report.id}`}
          >
            {text.again}
          </Button>
        )}
        <Button look="plain" busy={remove.isPending} onClick={away} aria-describedby={`rapport-${report.id}`}>
          {text.remove}
        </Button>
      </div>
    </li>
  )
}

/** What it is about, who asked for it, and how long it is kept. */
const ReportWords = ({ report }: Props): ReactElement => {
  const text = useText({ sv, en })
  const { moment, day } = useFormat()
  return (
    <div className="report-words">
      <h2 id={`rapport-${report.id}`}>{report.title}</h2>
      <p>{useAbout(report)}</p>
      <p className="quiet">
        {text.ordered(report.askedBy, moment(report.askedAt))} ·{' '}
        {text.expires(day(report.expiresAt.slice(0, 10)))}
      </p>
    </div>
  )
}

const useAbout = ({ kind, form, language, readers, about }: Report): string => {
  const text = useText({ sv, en })
  const formName = useFormName()
  const { dayRange, period } = useFormat()
  const when = about.period !== null ? period(about.period) : dayRange(about.from ?? '', about.to ?? '')
  const parts = [text.kinds[kind], formName(form), when]
  const who = kind === 'lokal' ? [text.readers[readers]] : []
  return [...parts, ...who, ...(language === 'en' ? [text.english] : [])].join(' · ')
}
