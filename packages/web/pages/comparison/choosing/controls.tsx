import type { ReactElement, ReactNode } from 'react'
import { listedForm } from '../../../forms/form_list.ts'
import { Fold } from '../../../parts/fold/fold.tsx'
import { Select } from '../../../parts/select/select.tsx'
import { withCapital } from '../../../text/with_capital.ts'
import { inVoice } from '../../results/voice.ts'
import { type Comparison, everybody } from '../answer.ts'
import { areaLabelled, areaName } from '../names.ts'
import type { Shown } from '../shown.ts'
import type { Voice } from '../voice.ts'
import type { Choice } from './choice.ts'
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
  return (
    <Fold label={chosenSaid(shown)}>
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
        <Select
          name="period"
          label={choose.period}
          value={choice.period}
          options={[...comparison.periods]
            .reverse()
            .map(({ period }) => ({ value: period, label: withCapital(voice.format.period(period)) }))}
          onChange={(period) => change({ period })}
        />
        <Select
          name="mot"
          label={choose.against}
          value={choice.against}
          options={comparison.areas.map((a) => ({ value: a.label, label: areaName(a, voice) }))}
          onChange={(against) => change({ against })}
        />
        {children}
      </section>
    </Fold>
  )
}

/** What is chosen in one line, for where the choosers are folded. */
const chosenSaid = ({ choice, comparison, voice }: Shown): string =>
  [
    withCapital(voice.format.period(choice.period)),
    areaName(areaLabelled(comparison.areas, choice.against), voice),
  ].join(' · ')

/** Region and form, where there are several. */
const Whence = ({ shown, change }: Omit<Props, 'children' | 'whose'>): ReactElement => {
  const { choice, voice } = shown
  const { choose } = voice.text
  const { regions, forms } = useOffered(choice.from)
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
          options={forms.map((form) => {
            const listed = listedForm(form)
            return { value: form, label: listed ? inVoice(voice.results, listed.title) : form }
          })}
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
