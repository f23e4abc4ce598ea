import type { Indicator, Tally } from '@lyhord/core'
import type { ReactElement } from 'react'
import { Unfold } from '../../parts/unfold/unfold.tsx'
import { en } from '../../text/en/submissions.ts'
import { sv } from '../../text/sv/submissions.ts'
import { useFormat, useText, useWords } from '../../text/text.tsx'
import { CellsTable } from './cells_table.tsx'
import type { Leaving } from './leaving.ts'

interface Props {
  readonly form: string
  readonly leaving: Leaving
  readonly changed: boolean
}

/** One indicator: its total in a line, every group of it inside. */
export const IndicatorCells = ({ form, leaving, changed }: Props): ReactElement => {
  const text = useText({ sv, en })
  const words = useWords()
  const { indicator, id } = leaving
  const title = indicator ? words(indicator.title) : text.unknownIndicator(id)
  return (
    <Unfold
      name={
        <>
          {title} {changed && <span className="mark">{text.changed}</span>}
        </>
      }
      said={useTotalSaid()(indicator, leaving.total)}
    >
      {indicator && <p className="quiet">{words(indicator.definition)}</p>}
      <CellsTable form={form} leaving={leaving} title={title} />
    </Unfold>
  )
}

const useTotalSaid = (): ((indicator: Indicator | undefined, total: Tally) => string) => {
  const text = useText({ sv, en })
  const { number } = useFormat()
  return (indicator, { n, numerator, missing }) => {
    const share = indicator?.kind === 'share' || indicator?.kind === 'ratio'
    const told = share ? text.of(number(numerator), number(n)) : number(n)
    return missing > 0 ? text.withMissing(told, number(missing)) : told
  }
}
