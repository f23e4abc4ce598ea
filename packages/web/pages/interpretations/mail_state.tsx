import type { ReactElement } from 'react'
import { useCall } from '../../client/use_call.ts'
import { Notice } from '../../parts/notice/notice.tsx'
import { en } from '../../text/en/interpretations.ts'
import { sv } from '../../text/sv/interpretations.ts'
import { useFormat, useText } from '../../text/text.tsx'

/** Whether e-mail gets through, for those who run the house. */
export const MailState = (): ReactElement | null => {
  const text = useText({ sv, en })
  const { moment } = useFormat()
  const { data } = useCall('GET /api/mail')
  if (!data) return null
  return (
    <Notice tone={data.state === 'failing' ? 'query' : 'note'} title={text.mailTitle}>
      <p>{text.mail[data.state]}</p>
      {data.failedAt && <p>{text.mailFailedAt(moment(data.failedAt))}</p>}
    </Notice>
  )
}
