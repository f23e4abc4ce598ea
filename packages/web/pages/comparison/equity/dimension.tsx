import { type ReactElement, useId, useMemo, useRef } from 'react'
import { Chart } from '../../../charts/chart/chart.tsx'
import { DataTable } from '../../../charts/chart/data_table.tsx'
import { SwitchView, useOwnView } from '../../../parts/figure/own_view.tsx'
import { PageSection } from '../../../parts/page_section/page_section.tsx'
import { differencesPicture } from '../../equity/pictures.ts'
import { Sentences } from '../../equity/sentences.tsx'
import type { Voice } from '../../equity/voice.ts'
import { About } from '../figure/about.tsx'
import { Downloads } from '../figure/downloads.tsx'
import { coverageSaid } from '../releases_said.ts'
import type { Sourced } from '../shown.ts'
import { type PooledComparison, toldOf } from './answer.ts'
import { pooledTable } from './table.ts'
import '../../../parts/figure/figure.css'
import '../../equity/equity.css'
import '../figure/figure.css'

interface Props {
  readonly dimension: PooledComparison['dimension']
  /** Of this dimension. */
  readonly comparisons: readonly PooledComparison[]
  /** What is behind the figures of an indicator. */
  readonly behind: (indicator: string) => Sourced
  readonly voice: Voice
}

/** One way to group children, all municipalities together: interventions granted, then consent missing. */
export const PooledDimension = ({ dimension, comparisons, behind, voice }: Props): ReactElement => {
  const about = voice.text.about[dimension]
  return (
    <PageSection id={dimension} title={voice.text.dimensions[dimension]}>
      {about && <p>{about}</p>}
      {[...Map.groupBy(comparisons, (c) => c.indicator)].map(([indicator, own]) => (
        <PooledFigure
          key={indicator}
          behind={behind(indicator)}
          by={voice.text.dimensions[dimension]}
          all={own}
          voice={voice}
        />
      ))}
    </PageSection>
  )
}

interface FigureProps {
  readonly behind: Sourced
  readonly by: string
  readonly all: readonly PooledComparison[]
  readonly voice: Voice
}

const PooledFigure = ({ behind, by, all, voice }: FigureProps): ReactElement => {
  const [asTable, setAsTable] = useOwnView(false)
  const id = useId()
  const box = useRef<HTMLElement>(null)
  const name = `${behind.title}: ${by}`
  const told = useMemo(() => all.map(toldOf), [all])
  const picture = useMemo(() => differencesPicture(name, told, voice), [name, told, voice])
  const table = pooledTable(all, voice)
  const numbers = <DataTable caption={name} table={table} />
  return (
    <figure className="figure equity-together" aria-labelledby={id} ref={box}>
      <figcaption className="figure-words">
        <h3 id={id}>{behind.title}</h3>
        <Sentences comparisons={told} voice={voice} />
      </figcaption>
      <div className="figure-picture">
        {picture && !asTable && (
          <>
            <p className="figure-panel-heading">{picture.heading}</p>
            <Chart picture={picture} instead={numbers} />
          </>
        )}
        {asTable && numbers}
      </div>
      <div className="compared-acts not-printed">
        <SwitchView
          asTable={asTable}
          onSwitch={setAsTable}
          heading={name}
          words={voice.results.text.figure}
        />
        <About shown={behind} heading={name} method={voice.text.method.together} />
        <Downloads
          shown={behind}
          heading={by}
          table={table}
          under={coverageSaid(behind.answer, behind.voice)}
          box={box}
          drawn={picture !== undefined && !asTable}
        />
      </div>
    </figure>
  )
}
