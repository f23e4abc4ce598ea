import type { ReactElement } from 'react'
import { formList } from '../../forms/form_list.ts'
import { Select } from '../../parts/select/select.tsx'
import { en } from '../../text/en/submissions.ts'
import { sv } from '../../text/sv/submissions.ts'
import { useFormat, useText, useWords } from '../../text/text.tsx'
import { withCapital } from '../../text/with_capital.ts'
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
  const words = useWords()
  const { period: named } = useFormat()
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
        <Select
          name="form"
          label={text.form}
          value={chosen.form}
          options={formList.map(({ id, title }) => ({ value: id, label: words(title) }))}
          onChange={(form) => change({ form })}
        />
        <Select
          name="halvar"
          label={text.period}
          value={chosen.period}
          options={halfYearsUntil(day, shownHalfYears).map((p) => ({
            value: p,
            label: withCapital(named(p)),
          }))}
          onChange={(period) => change({ period })}
        />
      </div>
      {!isOver(chosen.period, day) && <p className="quiet">{text.notOver}</p>}
    </section>
  )
}
