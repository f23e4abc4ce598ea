import type { ReactElement } from 'react'
import { Select } from '../../../parts/select/select.tsx'
import { type Choice, views } from '../choosing/choice.ts'
import { Controls } from '../choosing/controls.tsx'
import type { Shown } from '../shown.ts'
import { IndicatorSelects } from './indicator_selects.tsx'

interface Props {
  readonly shown: Shown
  readonly id: string
  readonly go: (id: string, next: Partial<Choice>) => void
}

/** Which indicator is compared, with whom, and how it is shown. */
export const IndicatorControls = ({ shown, id, go }: Props): ReactElement => {
  const { choose } = shown.voice.text
  return (
    <Controls shown={shown} change={(next) => go(id, next)}>
      <IndicatorSelects shown={shown} id={id} go={(next) => go(next, {})} />
      <Select
        name="visa"
        label={choose.view}
        value={shown.choice.view}
        options={views.map((value) => ({ value, label: choose.views[value] }))}
        onChange={(view) => go(id, { view })}
      />
    </Controls>
  )
}
