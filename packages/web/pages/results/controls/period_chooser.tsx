import { type ReactElement, useState } from 'react'
import { Field } from '../../../parts/field/field.tsx'
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
export const PeriodChooser = (props: Props): ReactElement => {
  const { selection, change, span, voice } = props
  const { period, from, to, ...rest } = selection
  const [own, setOwn] = useState(from !== undefined || to !== undefined)
  const choose = (value: string): void => {
    setOwn(value === 'egna')
    if (value === 'egna') change({ ...rest, ...(span ? { from: from ?? span[0], to: to ?? span[1] } : {}) })
    else change(value === '' ? rest : { ...rest, period: value })
  }
  return (
    <>
      <PeriodSelect {...props} value={period ?? (own ? 'egna' : '')} choose={choose} />
      {own && !period && <OwnDays selection={selection} change={change} voice={voice} />}
    </>
  )
}

interface SelectProps extends Pick<Props, 'span' | 'voice'> {
  readonly value: string
  readonly choose: (value: string) => void
}

const PeriodSelect = ({ span, voice, value, choose }: SelectProps): ReactElement => {
  const { controls } = voice.text
  const { years, halfYears } = periodsIn(span)
  const known = ['', 'egna', ...years, ...halfYears].includes(value)
  return (
    <Field name="period" label={controls.period}>
      {(control) => (
        <select
          {...control}
          className="field-input select"
          value={value}
          onChange={(event) => choose(event.target.value)}
        >
          <option value="">{controls.allTime}</option>
          <Periods label={controls.years} periods={years} voice={voice} />
          <Periods label={controls.halfYears} periods={halfYears} voice={voice} />
          {!known && <option value={value}>{capital(voice.format.period(value))}</option>}
          <option value="egna">{controls.ownSpan}</option>
        </select>
      )}
    </Field>
  )
}

const OwnDays = ({ selection, change, voice }: Omit<Props, 'span'>): ReactElement => {
  const { controls } = voice.text
  const { period: _, from, to, ...rest } = selection
  return (
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
  )
}

interface PeriodsProps {
  readonly label: string
  readonly periods: readonly string[]
  readonly voice: Voice
}

const Periods = ({ label, periods, voice }: PeriodsProps): ReactElement => (
  <optgroup label={label}>
    {periods.map((period) => (
      <option key={period} value={period}>
        {capital(voice.format.period(period))}
      </option>
    ))}
  </optgroup>
)

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
