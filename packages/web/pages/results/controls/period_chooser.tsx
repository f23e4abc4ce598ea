import { type ReactElement, useState } from 'react'
import { Field } from '../../../parts/field/field.tsx'
import { askAllAhead } from '../ask_ahead.ts'
import { periodsIn } from '../periods.ts'
import type { Selection } from '../selection.ts'
import type { Voice } from '../voice.ts'
import { DayLimit } from './day_limit.tsx'

interface Props {
  readonly selection: Selection
  readonly change: (next: Selection) => void
  readonly span: readonly [string, string] | null
  readonly voice: Voice
}

/** All, a year, a half-year, or own dates. */
export const PeriodChooser = ({ selection, change, span, voice }: Props): ReactElement => {
  const { controls } = voice.text
  const { period, from, to, ...rest } = selection
  const [own, setOwn] = useState(from !== undefined || to !== undefined)
  const { years, halfYears } = periodsIn(span)
  const askPeriodsAhead = () =>
    void askAllAhead([rest, ...[...years, ...halfYears].map((one) => ({ ...rest, period: one }))])
  const choose = (value: string): void => {
    setOwn(value === 'egna')
    if (value === 'egna') change({ ...rest, ...(span ? { from: from ?? span[0], to: to ?? span[1] } : {}) })
    else change(value === '' ? rest : { ...rest, period: value })
  }
  return (
    <>
      <Field name="period" label={controls.period}>
        {(control) => (
          <select
            {...control}
            className="field-input select"
            value={period ?? (own ? 'egna' : '')}
            onPointerEnter={askPeriodsAhead}
            onFocus={askPeriodsAhead}
            onChange={(event) => choose(event.target.value)}
          >
            <option value="">{controls.allTime}</option>
            <Periods label={controls.years} periods={years} voice={voice} />
            <Periods label={controls.halfYears} periods={halfYears} voice={voice} />
            {period && ![...years, ...halfYears].includes(period) && (
              <option value={period}>{capital(voice.format.period(period))}</option>
            )}
            <option value="egna">{controls.ownSpan}</option>
          </select>
        )}
      </Field>
      {own && !period && (
        <>
          <DayLimit
            name="fran"
            label={controls.from}
            value={from}
            set={(day) => change({ ...rest, ...(to ? { to } : {}), ...day('from') })}
          />
          <DayLimit
            name="till"
            label={controls.to}
            value={to}
            set={(day) => change({ ...rest, ...(from ? { from } : {}), ...day('to') })}
          />
        </>
      )}
    </>
  )
}

const Periods = ({
  label,
  periods,
  voice,
}: {
  label: string
  periods: readonly string[]
  voice: Voice
}): ReactElement => (
  <optgroup label={label}>
    {periods.map((period) => (
      <option key={period} value={period}>
        {capital(voice.format.period(period))}
      </option>
    ))}
  </optgroup>
)

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
