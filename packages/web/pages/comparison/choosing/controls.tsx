import type { ReactElement, ReactNode } from 'react'
import { useFormName } from '../../../forms/use_form_name.ts'
import { Fold } from '../../../parts/fold/fold.tsx'
import { PeriodSelect } from '../../../parts/select/period_select.tsx'
import { Select } from '../../../parts/select/select.tsx'
import { withCapital } from '../../../text/with_capital.ts'
import { type Comparison, everybody } from '../answer.ts'
import { againstName, areaName } from '../names.ts'
import type { Shown } from '../shown.ts'
import type { Voice } from '../voice.ts'
import type { Choice } from './choice.ts'
import { besideOf } from './side_by_side.ts'
import { useOffered } from './use_offered.ts'
import './controls.css'

interface Props {
  readonly shown: Shown
  readonly change: (next: Partial<Choice>) => void
  /** Whose figures can be chosen too. */
  readonly whose?: boolean
  readonly children?: ReactNode
}

/** What is compared, all of it in the address. */
export const Controls = ({ shown, change, whose, children }: Props): ReactElement => {
  const { choice, comparison, voice } = shown
  const { choose } = voice.text
  const beside = whose ? besideOf(comparison.areas, choice) : comparison.areas
  return (
    <Fold label={chosenSaid(shown, beside.length > 0)}>
      <section className="compare-choices not-printed" aria-label={choose.heading}>
        <Whence shown={shown} change={change} />
        {whose && (
          <Select
            name="omrade"
            label={choose.area}
            value={choice.area}
            options={whoseOptions(comparison, voice)}
            onChange={(area) => change({ area })}
          />
        )}
        <PeriodSelect
          label={choose.period}
          value={choice.period}
          periods={comparison.periods.map((p) => p.period).toReversed()}
          onChange={(period) => change({ period })}
        />
        {beside.length > 0 && (
          <Select
            name="mot"
            label={choose.against}
            value={choice.against}
            options={beside.map((a) => ({ value: a.label, label: areaName(a, voice) }))}
            onChange={(against) => change({ against })}
          />
        )}
        {children}
      </section>
    </Fold>
  )
}

/** What is chosen in one line, for where the choosers are folded. */
const chosenSaid = ({ choice, comparison, voice }: Shown, beside: boolean): string =>
  [
    withCapital(voice.format.period(choice.period)),
    ...(beside ? [againstName(comparison, choice, voice)] : []),
  ].join(' · ')

/** Region and form, where there are several. */
const Whence = ({ shown, change }: Omit<Props, 'children' | 'whose'>): ReactElement => {
  const { choice, voice } = shown
  const { choose } = voice.text
  const { regions, forms } = useOffered(choice.from)
  const formName = useFormName()
  const reset = { period: '', against: everybody, area: '' }
  return (
    <>
      {regions.length > 1 && (
        <Select
          name="fran"
          label={choose.region}
          value={choice.from}
          options={regions.map((r) => ({ value: r.from, label: r.region }))}
          onChange={(from) => change({ from, ...reset })}
        />
      )}
      {forms.length > 1 && (
        <Select
          name="form"
          label={choose.form}
          value={choice.form}
          options={forms.map((form) => ({ value: form, label: formName(form) }))}
          onChange={(form) => change({ form, ...reset })}
        />
      )}
    </>
  )
}

const whoseOptions = ({ areas, members }: Comparison, voice: Voice) => [
  ...members.filter((m) => m.mine).map((m) => ({ value: m.key, label: m.name ?? voice.text.mine })),
  ...areas.map((a) => ({ value: a.label, label: areaName(a, voice) })),
  ...members.flatMap((m) => (m.name === null || m.mine ? [] : [{ value: m.key, label: m.name }])),
]
