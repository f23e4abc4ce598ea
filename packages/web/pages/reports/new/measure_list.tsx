import type { Indicator } from '@lyhord/core'
import type { ReactElement } from 'react'
import { Button } from '../../../parts/button/button.tsx'
import { fieldId } from '../../../parts/field/field.tsx'
import { useFieldError } from '../../../parts/form/form_errors.ts'
import { en } from '../../../text/en/reports.ts'
import { sv } from '../../../text/sv/reports.ts'
import { useFormat, useText, useWords } from '../../../text/text.tsx'
import { type Draft, moved, toggled } from './draft.ts'

interface Props {
  readonly draft: Draft
  readonly change: (next: Draft) => void
  readonly indicators: readonly Indicator[]
}

/** Every measure there is: which are chosen, and in which order. */
export const MeasureList = ({ draft, change, indicators }: Props): ReactElement => {
  const { neu } = useText({ sv, en })
  const { number } = useFormat()
  const error = useFieldError('indicators')
  const { order, chosen } = draft
  return (
    <fieldset className="report-set stack-tight">
      <legend>{neu.measures}</legend>
      <p className="quiet">{neu.measuresHint}</p>
      {error && <p className="field-error">{error}</p>}
      <div className="row">
        <span>{neu.chosen(number(chosen.length), number(order.length))}</span>
        <Button look="plain" onClick={() => change({ ...draft, chosen: order })}>
          {neu.all}
        </Button>
        <Button look="plain" onClick={() => change({ ...draft, chosen: [] })}>
          {neu.nothing}
        </Button>
      </div>
      <ol className="report-measures">
        {order.map((id, i) => {
          const indicator = indicators.find((o) => o.id === id)
          return (
            indicator && (
              <Measure key={id} first={i === 0} indicator={indicator} draft={draft} change={change} />
            )
          )
        })}
      </ol>
    </fieldset>
  )
}

interface MeasureProps {
  readonly indicator: Indicator
  readonly first: boolean
  readonly draft: Draft
  readonly change: (next: Draft) => void
}

const Measure = ({ indicator: { id, title }, first, draft, change }: MeasureProps): ReactElement => {
  const { neu } = useText({ sv, en })
  const words = useWords()
  const name = words(title)
  const on = draft.chosen.includes(id)
  const move = (step: -1 | 1): void => change({ ...draft, order: moved(draft.order, id, step) })
  return (
    <li className="report-measure">
      <label className="report-tick">
        <input
          type="checkbox"
          id={first ? fieldId('indicators') : undefined}
          checked={on}
          onChange={() => change({ ...draft, chosen: toggled(draft.chosen, id) })}
        />
        <span>{name}</span>
      </label>
      {on && (
        <span className="report-moves">
          <Button look="plain" aria-label={neu.up(name)} onClick={() => move(-1)}>
            ↑
          </Button>
          <Button look="plain" aria-label={neu.down(name)} onClick={() => move(1)}>
            ↓
          </Button>
        </span>
      )}
    </li>
  )
}
