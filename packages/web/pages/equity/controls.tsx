import type { ReactElement } from 'react'
import { Select } from '../../parts/select/select.tsx'
import '../../parts/controls/controls.css'
import { PeriodChooser } from '../results/controls/period_chooser.tsx'
import { views } from '../results/selection.ts'
import { type Choice, givens } from './choice.ts'
import type { Voice } from './voice.ts'

interface Props {
  readonly choice: Choice
  readonly change: (next: Choice) => void
  readonly span: readonly [string, string]
  readonly voice: Voice
}

/** The period, what makes needs similar, and pictures or tables; all of it in the address. */
export const Controls = ({ choice, change, span, voice }: Props): ReactElement => {
  const { selection } = choice
  const { controls } = voice.results.text
  return (
    <section className="controls not-printed" aria-label={controls.heading}>
      <PeriodChooser
        selection={selection}
        change={(next) => change({ ...choice, selection: next })}
        span={span}
        voice={voice.results}
      />
      <Select
        name="lika"
        label={voice.text.given}
        value={choice.given}
        options={givens.map((value) => ({ value, label: voice.text.givens[value] }))}
        onChange={(given) => change({ ...choice, given })}
      />
      <Select
        name="visa"
        label={controls.view}
        value={selection.view}
        options={views.map((value) => ({ value, label: controls.views[value] }))}
        onChange={(view) => change({ ...choice, selection: { ...selection, view } })}
      />
    </section>
  )
}
