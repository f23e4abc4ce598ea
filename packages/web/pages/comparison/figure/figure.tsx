import { type ReactElement, type ReactNode, useId, useRef } from 'react'
import { Chart, type Picture } from '../../../charts/chart/chart.tsx'
import { DataTable } from '../../../charts/chart/data_table.tsx'
import type { FigureTable } from '../../../charts/chart/figure_table.ts'
import { SwitchView, useOwnView } from '../../../parts/figure/own_view.tsx'
import type { IndicatorShown } from '../shown.ts'
import { About } from './about.tsx'
import { Downloads } from './downloads.tsx'
import './figure.css'

interface Props {
  readonly shown: IndicatorShown
  /** The place in the address: `#spridning`. */
  readonly id: string
  readonly heading: string
  /** What it says, before it is seen. */
  readonly children: ReactNode
  readonly picture: Picture | undefined
  readonly table: FigureTable
  /** How many were counted, missing and covered; each on its line. */
  readonly under: readonly string[]
  /** How the figures are made. */
  readonly method: string
}

/** One part of the page of an indicator: a sentence, a picture or its table, what is behind it, and all of it to take away. */
export const ComparedFigure = (props: Props): ReactElement => {
  const { shown, id, heading, children, picture, table, under, method } = props
  const { figure } = shown.voice.results.text
  const [asTable, setAsTable] = useOwnView(shown.choice.view === 'tabell')
  const name = useId()
  const box = useRef<HTMLElement>(null)
  const numbers = <DataTable caption={heading} table={table} />
  return (
    <section id={id} className="compare-section">
      <figure className="compared" aria-labelledby={name} ref={box}>
        <figcaption className="compared-words">
          <h2 id={name}>{heading}</h2>
          {children}
        </figcaption>
        {picture && (
          <div className="compared-picture">
            {asTable ? numbers : <Chart picture={picture} instead={numbers} />}
          </div>
        )}
        <div className="compared-under quiet figures">
          {under.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </div>
        {picture && (
          <div className="compared-acts not-printed">
            <SwitchView asTable={asTable} onSwitch={setAsTable} heading={heading} words={figure} />
            <About shown={shown} heading={heading} method={method} />
            <Downloads
              shown={shown}
              heading={heading}
              table={table}
              under={under}
              box={box}
              drawn={!asTable}
            />
          </div>
        )}
      </figure>
    </section>
  )
}
