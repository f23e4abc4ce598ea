import type { ReactElement } from 'react'
import { fieldId } from '../../../parts/field/field.tsx'
import { en } from '../../../text/en/releases.ts'
import { sv } from '../../../text/sv/releases.ts'
import { useFormat, useText } from '../../../text/text.tsx'
import { withCapital } from '../../../text/with_capital.ts'
import { halfYearsUntil, today } from '../../submissions/half_years.ts'
import { shownHalfYears } from '../../submissions/use_chosen.ts'

const most = 8

interface Props {
  readonly chosen: readonly string[]
  readonly onChange: (chosen: readonly string[]) => void
}

/** The half-years of a release, the latest first. */
export const Periods = ({ chosen, onChange }: Props): ReactElement => {
  const text = useText({ sv, en })
  const { period: named } = useFormat()
  const change = (period: string, on: boolean): void =>
    onChange(on ? [...chosen, period] : chosen.filter((other) => other !== period))
  return (
    <fieldset className="release-periods">
      <legend className="field-label">
        {text.periods} <span className="release-hint">{text.periodsHint}</span>
      </legend>
      {halfYearsUntil(today(), shownHalfYears).map((period) => (
        <label key={period} className="choice">
          <input
            type="checkbox"
            id={fieldId(period)}
            checked={chosen.includes(period)}
            disabled={!chosen.includes(period) && chosen.length >= most}
            onChange={(event) => change(period, event.target.checked)}
          />
          <span>{withCapital(named(period))}</span>
        </label>
      ))}
    </fieldset>
  )
}
