import type { Indicator } from '@lyhord/core'
import { type ReactElement, useId, useMemo, useRef } from 'react'
import { Chart } from '../../charts/chart/chart.tsx'
import { DataTable } from '../../charts/chart/data_table.tsx'
import { SwitchView, useOwnView } from '../../parts/figure/own_view.tsx'
import { About } from '../results/figure/about.tsx'
import { CountedWords } from '../results/figure/counted.tsx'
import '../../parts/figure/figure.css'
import './equity.css'
import type { EquityComparison } from './answer.ts'
import { countedIn, togetherSaid } from './counted.ts'
import { differencesPicture, sharesPicture } from './pictures.ts'
import { Sentences } from './sentences.tsx'
import { equityTable } from './table.ts'
import type { Voice } from './voice.ts'

interface Props {
  /** Of one indicator and one way to group children. */
  readonly comparisons: readonly EquityComparison[]
  readonly indicator: Indicator
  /** The way to group, for those who hear the page. */
  readonly by: string
  readonly voice: Voice
  readonly asTable: boolean
}

/** What is compared in words, the shares and the differences as pictures or a table, and how many are counted. */
export const EquityFigure = ({ comparisons, indicator, by, voice, asTable }: Props): ReactElement => {
  const [shownAsTable, setAsTable] = useOwnView(asTable)
  const id = useId()
  const box = useRef<HTMLElement>(null)
  const heading = indicator.title[voice.language]
  const name = `${heading}: ${by}`
  const pictures = useMemo(
    () =>
      [sharesPicture(name, comparisons, voice), differencesPicture(name, comparisons, voice) ?? []].flat(),
    [name, comparisons, voice],
  )
  const table = equityTable(comparisons, voice)
  const numbers = <DataTable caption={name} table={table} />
  return (
    <figure className="figure equity-beside" aria-labelledby={id} ref={box}>
      <figcaption className="figure-words">
        <h3 id={id}>{heading}</h3>
        <Sentences comparisons={comparisons} voice={voice} />
      </figcaption>
      <div className="figure-picture">
        {shownAsTable ? numbers : <Panels pictures={pictures} instead={numbers} />}
        <CountedWords counted={countedIn(comparisons, voice)} voice={voice.results} />
        <Together comparisons={comparisons} voice={voice} />
      </div>
      <div className="figure-acts not-printed">
        <SwitchView
          asTable={shownAsTable}
          onSwitch={setAsTable}
          heading={name}
          words={voice.results.text.figure}
        />
        <About indicator={indicator} heading={name} table={() => table} voice={voice.results} box={box} />
      </div>
    </figure>
  )
}

const Panels = ({
  pictures,
  instead,
}: {
  readonly pictures: readonly ReturnType<typeof sharesPicture>[]
  readonly instead: ReactElement
}): ReactElement => (
  <div className="figure-panels">
    {pictures.map((picture) => (
      <div key={picture.title} className="figure-panel">
        <p className="figure-panel-heading">{picture.heading}</p>
        <Chart picture={picture} instead={instead} />
      </div>
    ))}
  </div>
)

const Together = ({ comparisons, voice }: Pick<Props, 'comparisons' | 'voice'>): ReactElement | null => {
  const said = togetherSaid(comparisons, voice)
  return said ? (
    <div className="figure-counted">
      <p className="quiet figures">{said}</p>
    </div>
  ) : null
}
