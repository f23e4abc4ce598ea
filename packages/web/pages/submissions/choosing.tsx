import type { ReactElement } from 'react'
import { FormSelect } from '../../parts/select/form_select.tsx'
import { PeriodSelect } from '../../parts/select/period_select.tsx'
import { Select } from '../../parts/select/select.tsx'
import { en } from '../../text/en/submissions.ts'
import { sv } from '../../text/sv/submissions.ts'
import { useText } from '../../text/text.tsx'
import { halfYearsUntil, isOver, today } from './half_years.ts'
import { type Chosen, shownHalfYears } from './use_chosen.ts'

interface Props {
  readonly regions: readonly { readonly id: string; readonly name: string }[]
  readonly chosen: Chosen
  readonly change: (next: Partial<Chosen>) => void
}

/** To whom, which form and which half-year. */
export const Choosing = ({ regions, chosen, change }: Props): ReactElement => {
  const text = useText({ sv, en })
  const day = today()
  return (
    <section className="stack-tight" aria-labelledby="vad">
      <h2 id="vad">{text.choose}</h2>
      <div className="choosing">
        <Select
          name="till"
          label={text.to}
          value={chosen.to}
          options={regions.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={(to) => change({ to })}
        />
        <FormSelect label={text.form} value={chosen.form} onChange={(form) => change({ form })} />
        <PeriodSelect
          name="halvar"
          label={text.period}
          value={chosen.period}
          periods={halfYearsUntil(day, shownHalfYears)}
          onChange={(period) => change({ period })}
        />
      </div>
      {!isOver(chosen.period, day) && <p className="quiet">{text.notOver}</p>}
    </section>
  )
}
