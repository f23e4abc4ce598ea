import { mostOriginalDays } from '@lyhord/contract/resources/original_limits.ts'
import type { ReactElement } from 'react'
import { useCall } from '../../../client/use_call.ts'
import { ProblemView } from '../../../parts/problem/problem.tsx'
import { en } from '../../../text/en/settings.ts'
import { sv } from '../../../text/sv/settings.ts'
import { useFormat, useText } from '../../../text/text.tsx'
import { TimeForm } from './time_form.tsx'

/** Whether the original files of imports are kept, encrypted, and for how many days: not, until somebody says so. */
export const Originals = (): ReactElement => {
  const text = useText({ sv, en })
  const { days: howLong } = useFormat()
  const settings = useCall('GET /api/tenant')
  const days = settings.data?.originalDays ?? null
  return (
    <>
      <h3>{text.originals}</h3>
      {settings.error && <ProblemView problem={settings.error.problem} />}
      {settings.data && (
        <>
          <p>{days === null ? text.originalsOff : text.originalsOn(howLong(days))}</p>
          <p>{text.originalsWhy}</p>
          <TimeForm
            key={days}
            name="originalDays"
            value={days}
            most={mostOriginalDays}
            label={text.originalDays}
            hint={text.originalDaysHint}
            wrong={text.originalDaysWrong}
            makesStale={['GET /api/tenant']}
          />
        </>
      )}
    </>
  )
}
