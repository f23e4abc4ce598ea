import { type ReactElement, useId, useMemo, useState } from 'react'
import { Chart } from '../../../charts/chart/chart.tsx'
import { DataTable } from '../../../charts/chart/data_table.tsx'
import { csvOf } from '../../../charts/chart/figure_table.ts'
import { Button } from '../../../parts/button/button.tsx'
import { download } from '../../../parts/download/download.ts'
import { differencesPicture } from '../../equity/pictures.ts'
import { saidComparisons } from '../../equity/said.ts'
import type { Voice } from '../../equity/voice.ts'
import { PageSection } from '../../results/section/section.tsx'
import { type PooledComparison, toldOf } from './answer.ts'
import { pooledTable } from './table.ts'
import '../../results/figure/figure.css'

interface Props {
  readonly dimension: PooledComparison['dimension']
  /** Of this dimension. */
  readonly comparisons: readonly PooledComparison[]
  /** What an indicator is called. */
  readonly nameOf: (indicator: string) => string
  readonly voice: Voice
}

/** One way to group children, all municipalities together: interventions granted, then consent missing. */
export const PooledDimension = ({ dimension, comparisons, nameOf, voice }: Props): ReactElement => {
  const about = voice.text.about[dimension]
  return (
    <PageSection id={dimension} title={voice.text.dimensions[dimension]}>
      {about && <p>{about}</p>}
      {[...Map.groupBy(comparisons, (c) => c.indicator)].map(([indicator, own]) => (
        <PooledFigure
          key={indicator}
          heading={nameOf(indicator)}
          by={voice.text.dimensions[dimension]}
          file={`jamlikhet-${dimension}-${indicator}.csv`}
          all={own}
          voice={voice}
        />
      ))}
    </PageSection>
  )
}

interface FigureProps {
  readonly heading: string
  readonly by: string
  readonly file: string
  readonly all: readonly PooledComparison[]
  readonly voice: Voice
}

const PooledFigure = ({ heading, by, file, all, voice }: FigureProps): ReactElement => {
  const [asTable, setAsTable] = useState(false)
  const id = useId()
  const name = `${heading}: ${by}`
  const told = useMemo(() => all.map(toldOf), [all])
  const picture = useMemo(() => differencesPicture(name, told, voice), [name, told, voice])
  const table = pooledTable(all, voice)
  const numbers = <DataTable caption={name} table={table} />
  const { figure } = voice.results.text
  return (
    <figure className="figure" aria-labelledby={id}>
      <figcaption className="figure-words">
        <h3 id={id}>{heading}</h3>
        {saidComparisons(told, voice).map((sentence) => (
          <p key={sentence} className="figure-says">
            {sentence}
          </p>
        ))}
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
      <div className="figure-acts not-printed">
        <Button look="plain" onClick={() => setAsTable(!asTable)}>
          {asTable ? figure.showChart : figure.showTable}
          <span className="only-heard">: {name}</span>
        </Button>
        <Button look="plain" onClick={() => download(csvOf(table), file, 'text/csv;charset=utf-8')}>
          {voice.text.region.download}
          <span className="only-heard">: {name}</span>
        </Button>
      </div>
    </figure>
  )
}
