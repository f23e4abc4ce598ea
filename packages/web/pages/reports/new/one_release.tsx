import type { ReactElement } from 'react'
import type { Answer } from '../../../client/call.ts'
import { useCall } from '../../../client/use_call.ts'
import { formNamed, listedForm } from '../../../forms/form_list.ts'
import { useMeasures } from '../../../forms/measures.ts'
import { ProblemView } from '../../../parts/problem/problem.tsx'
import { Select } from '../../../parts/select/select.tsx'
import { Waiting } from '../../../parts/waiting/waiting.tsx'
import { en } from '../../../text/en/reports.ts'
import { sv } from '../../../text/sv/reports.ts'
import { useFormat, useText, useWords } from '../../../text/text.tsx'
import { withCapital } from '../../../text/with_capital.ts'
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
  const words = useWords()
  const { period, number } = useFormat()
  const form = formNamed(release.form)
  const { indicators } = useMeasures(form)
  const { data, error, refetch } = useCall('GET /api/releases/:release', { params: { release: release.id } })
  if (error) return <ProblemView problem={error.problem} onRetry={() => void refetch()} />
  if (!data) return <Waiting />
  const released = new Set(data.indicators.map((id) => id.split(':')[0]))
  const periods = release.periods.toSorted().toReversed()
  const named = (r: Release): string => {
    const title = listedForm(r.form)?.title
    return neu.releaseNamed(number(r.number), r.region, title ? words(title) : r.form)
  }
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
          <Select
            name="period"
            label={neu.period}
            value={draft.releasePeriod}
            onChange={(value) => change({ ...draft, releasePeriod: value })}
            options={periods.map((p) => ({ value: p, label: withCapital(period(p)) }))}
          />
        </div>
      )}
    />
  )
}
