import type { ReactElement } from 'react'
import type { Answer } from '../../../client/call.ts'
import { useCall } from '../../../client/use_call.ts'
import { formNamed } from '../../../forms/form_list.ts'
import { useMeasures } from '../../../forms/measures.ts'
import { useFormName } from '../../../forms/use_form_name.ts'
import { ProblemView } from '../../../parts/problem/problem.tsx'
import { PeriodSelect } from '../../../parts/select/period_select.tsx'
import { Select } from '../../../parts/select/select.tsx'
import { Waiting } from '../../../parts/waiting/waiting.tsx'
import { en } from '../../../text/en/reports.ts'
import { sv } from '../../../text/sv/reports.ts'
import { useFormat, useText } from '../../../text/text.tsx'
import { Builder } from './builder.tsx'

type Release = Answer<'GET /api/releases'>['releases'][number]

interface Props {
  readonly release: Release
  readonly all: readonly Release[]
  readonly onRelease: (id: string) => void
}

/** A compilation of a release: which one and of which half-year, and then what all reports ask. */
export const OneRelease = ({ release, all, onRelease }: Props): ReactElement => {
  const { neu } = useText({ sv, en })
  const formName = useFormName()
  const { number } = useFormat()
  const form = formNamed(release.form)
  const { indicators } = useMeasures(form)
  const { data, error, refetch } = useCall('GET /api/releases/:release', { params: { release: release.id } })
  if (error) return <ProblemView problem={error.problem} onRetry={() => void refetch()} />
  if (!data) return <Waiting />
  const released = new Set(data.indicators.map((id) => id.split(':')[0]))
  const periods = release.periods.toSorted().toReversed()
  const named = (r: Release): string => neu.releaseNamed(number(r.number), r.region, formName(r.form))
  return (
    <Builder
      start={{ kind: 'sammanstalld', form, release: release.id, releasePeriod: periods[0] ?? '' }}
      indicators={indicators.filter((i) => released.has(i.id))}
      about={(draft, change) => (
        <div className="report-choices">
          <Select
            name="utgava"
            label={neu.release}
            value={release.id}
            onChange={onRelease}
            options={all.map((r) => ({ value: r.id, label: named(r) }))}
          />
          <PeriodSelect
            label={neu.period}
            value={draft.releasePeriod}
            onChange={(releasePeriod) => change({ ...draft, releasePeriod })}
            periods={periods}
          />
        </div>
      )}
    />
  )
}
