import type { ReactElement } from 'react'
import { useCall } from '../../../client/use_call.ts'
import { Choices } from '../../../parts/choices/choices.tsx'
import { ProblemView } from '../../../parts/problem/problem.tsx'
import { Select } from '../../../parts/select/select.tsx'
import { Waiting } from '../../../parts/waiting/waiting.tsx'
import { en } from '../../../text/en/releases.ts'
import { sv } from '../../../text/sv/releases.ts'
import { useFormat, useText } from '../../../text/text.tsx'
import type { OneRelease } from '../answer.ts'
import { useMeasureNames } from '../use_measure_names.ts'
import { FigureTable } from './figure_table.tsx'
import { type Shown, useShown } from './use_shown.ts'

/** The figures of a release, one measure at a time; what is hidden says why. */
export const Figures = ({ release }: { readonly release: OneRelease }): ReactElement => {
  const text = useText({ sv, en })
  const [shown, change] = useShown(release)
  const { data, error, refetch } = useCall('GET /api/releases/:release/figures', {
    params: { release: release.id },
    query: { indicator: shown.measure },
  })
  const period = release.coverage.find((p) => p.period === shown.period)
  return (
    <section className="stack" aria-labelledby="tal">
      <h2 id="tal">{text.figures}</h2>
      <Controls release={release} shown={shown} change={change} />
      {error && <ProblemView problem={error.problem} onRetry={() => void refetch()} />}
      {!data && !error && <Waiting />}
      {data && period && (
        <FigureTable release={release} shown={shown} period={period} cells={data.figures.content.cells} />
      )}
    </section>
  )
}

interface Props {
  readonly release: OneRelease
  readonly shown: Shown
  readonly change: (next: Partial<Shown>) => void
}

const Controls = ({ release, shown, change }: Props): ReactElement => {
  const text = useText({ sv, en })
  const { period: named } = useFormat()
  const { nameOf, sorted } = useMeasureNames(release.form)
  return (
    <div className="choosing not-printed">
      <Select
        name="matt"
        label={text.measure}
        value={shown.measure}
        options={sorted(release.indicators).map((id) => ({ value: id, label: nameOf(id) }))}
        onChange={(measure) => change({ measure })}
      />
      {release.periods.length > 1 && (
        <Select
          name="halvar"
          label={text.period}
          value={shown.period}
          options={release.periods.toSorted().map((p) => ({ value: p, label: named(p) }))}
          onChange={(period) => change({ period })}
        />
      )}
      <Choices
        name="dela"
        legend={text.split}
        inline
        value={shown.split}
        choices={[
          { value: 'kon', label: text.splits.kon },
          { value: 'aldersgrupp', label: text.splits.aldersgrupp },
        ]}
        onChange={(split) => change({ split })}
      />
    </div>
  )
}
