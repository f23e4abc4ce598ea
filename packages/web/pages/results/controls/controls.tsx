import type { ReactElement } from 'react'
import { Select } from '../../../parts/select/select.tsx'
import { orders, type Selection, splits, views } from '../selection.ts'
import type { Voice } from '../voice.ts'
import { Filters } from './filters.tsx'
import { PeriodChooser } from './period_chooser.tsx'
import './controls.css'

interface Props {
  readonly selection: Selection
  readonly change: (next: Selection) => void
  /** First and last closing day there is anything from. */
  readonly span: readonly [string, string] | null
  readonly voice: Voice
}

/** What the page shows, all of it in the address. */
export const Controls = (props: Props): ReactElement => {
  const { selection, change, voice } = props
  const { controls } = voice.text
  return (
    <section className="controls not-printed" aria-label={controls.heading}>
      <PeriodChooser {...props} />
      <Select
        name="dela"
        label={controls.split}
        value={selection.split}
        options={splits.map((value) => ({ value, label: controls.splits[value] }))}
        onChange={(split) => change({ ...selection, split })}
      />
      <Select
        name="ordning"
        label={controls.order}
        value={selection.order}
        options={orders.map((value) => ({ value, label: controls.orders[value] }))}
        onChange={(order) => change({ ...selection, order })}
      />
      <Select
        name="visa"
        label={controls.view}
        value={selection.view}
        options={views.map((value) => ({ value, label: controls.views[value] }))}
        onChange={(view) => change({ ...selection, view })}
      />
      <Filters {...props} />
    </section>
  )
}
