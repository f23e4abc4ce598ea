import type { ReactElement } from 'react'
import type { Answer } from '../../client/call.ts'
import { buttonClass } from '../../parts/button/button.tsx'
import { en } from '../../text/en/reports.ts'
import { sv } from '../../text/sv/reports.ts'
import { useFormat, useText } from '../../text/text.tsx'

interface Props {
  readonly report: Pick<Answer<'GET /api/reports'>['reports'][number], 'id' | 'files'>
}

/** The files of a report that is made. */
export const ReportFiles = ({ report }: Props): ReactElement => {
  const text = useText({ sv, en })
  const { number } = useFormat()
  return (
    <ul className="report-files" aria-label={text.download}>
      {report.files.map(({ format, bytes }) => (
        <li key={format}>
          <a
            className={buttonClass('quiet')}
            href={`/api/reports/${report.id}/rapport.${format}`}
            download
            aria-describedby={`rapport-${report.id}`}
          >
            {text.file(text.formats[format], text.kilobytes(number(Math.ceil(bytes / 1000))))}
          </a>
        </li>
      ))}
    </ul>
  )
}
