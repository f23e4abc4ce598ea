import type { ToldIndicator } from '@lyhord/core/indicator/told_indicator.ts'
import { type ReactElement, type ReactNode, useId, useRef } from 'react'
import { Chart, type Picture } from '../../../charts/chart/chart.tsx'
import { DataTable } from '../../../charts/chart/data_table.tsx'
import type { FigureTable } from '../../../charts/chart/figure_table.ts'
import { SwitchView, useOwnView } from '../../../parts/figure/own_view.tsx'
import type { Counted } from '../counted.ts'
import type { Shown } from '../shown.ts'
import { About } from './about.tsx'
import { CountedWords } from './counted.tsx'
import '../../../parts/figure/figure.css'

interface Props {
  readonly shown: Shown
  readonly heading: string
  /** What the figure says, before it is seen. */
  readonly children?: ReactNode
  readonly pictures: readonly (Picture & { readonly heading?: string })[]
  /** Its numbers, made when somebody asks for them. */
  readonly table: () => FigureTable
  /** Stands under the picture; absent where each picture says it itself. */
  readonly counted: Counted | undefined
  readonly indicator?: ToldIndicator | undefined
  /** Words to the left and picture to the right, where there is room. */
  readonly beside?: boolean
}

/** One figure: a heading, a sentence, a picture or its table, how many were counted, and how. */
export const Figure = (props: Props): ReactElement => {
  const { shown, heading, children, pictures, table, counted, indicator, beside } = props
  const { voice } = shown
  const [asTable, setAsTable] = useOwnView(shown.view === 'tabell')
  const id = useId()
  const box = useRef<HTMLElement>(null)
  const numbers = <Numbers caption={heading} table={table} />
  const instead = (
    <>
      <p>{voice.text.figure.noPicture}</p>
      {numbers}
    </>
  )
  return (
    <figure className={beside ? 'figure figure-beside' : 'figure'} aria-labelledby={id} ref={box}>
      <figcaption className="figure-words">
        <h3 id={id}>{heading}</h3>
        {children}
      </figcaption>
      <div className="figure-picture">
        {asTable ? numbers : <div className="figure-panels">{pictures.map((p) => panel(p, instead))}</div>}
        {counted && <CountedWords counted={counted} voice={voice} />}
      </div>
      <div className="figure-acts not-printed">
        <SwitchView asTable={asTable} onSwitch={setAsTable} heading={heading} words={voice.text.figure} />
        <About indicator={indicator} heading={heading} table={table} voice={voice} box={box} />
      </div>
    </figure>
  )
}

const Numbers = ({ caption, table }: Pick<Props, 'table'> & { readonly caption: string }): ReactElement => (
  <DataTable caption={caption} table={table()} />
)

const panel = (picture: Props['pictures'][number], instead: ReactElement): ReactElement => (
  <div key={picture.title} className="figure-panel">
    {picture.heading && <p className="figure-panel-heading">{picture.heading}</p>}
    <Chart picture={picture} instead={instead} />
  </div>
)
