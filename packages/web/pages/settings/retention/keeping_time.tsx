import type { ReactElement } from 'react'
import { en } from '../../../text/en/settings.ts'
import { sv } from '../../../text/sv/settings.ts'
import { useText } from '../../../text/text.tsx'
import { TimeForm } from './time_form.tsx'

/** A hundred years. */
const mostMonths = 1200

/** How many months a record is kept; empty until decided. */
export const KeepingTime = ({ months }: { readonly months: number | null }): ReactElement => {
  const text = useText({ sv, en })
  return (
    <TimeForm
      name="retentionMonths"
      value={months}
      most={mostMonths}
      label={text.months}
      hint={text.monthsHint}
      wrong={text.monthsWrong}
      makesStale={['GET /api/tenant', 'GET /api/retention', 'GET /api/overview']}
    />
  )
}
