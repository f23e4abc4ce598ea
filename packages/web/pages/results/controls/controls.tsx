import type { ReactElement } from 'react'
import { Select } from '../../../parts/select/select.tsx'
import type { Knowledge } from '../knowledge.ts'
import { noSplit, orders, type Selection, views } from '../selection.ts'
import { inVoice, type Voice } from '../voice.ts'
import { Filters } from './filters.tsx'
import { PeriodChooser } from './period_chooser.tsx'
import './controls.css'

interface Props {
  readonly selection: Selection
  readonly change: (next: Selection) => void
  /** First and last closing day there is anything from. */
  readonly span: readonly [string, string] | null
  readonly voice: Voice
  readonly knowledge: Knowledge
}

/** What the page shows, all of it in the address. */
export const Controls = (props: Props): ReactElement => {
  const { selection, change, voice, knowledge } = props
  const { controls } = voice.text
  return (
    <section className="controls not-printed" aria-label={controls.heading}>
      <PeriodChooser {...props} />
      <Select
        name="dela"
        label={controls.split}
        value={selection.split}
        options={[
          ...knowledge.splits.map(({ id, title }) => ({ value: id, label: inVoice(voice, title) })),
          { value: noSplit, label: controls.noSplit },
        ]}
        onChange={(split) => change({ ...selection, split })}
      />
      <Filters {...props}>
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
      </Filters>
    </section>
  )
}
