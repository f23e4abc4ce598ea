import { type ReactElement, useEffect, useRef } from 'react'
import { Button } from '../../../parts/button/button.tsx'
import { Select } from '../../../parts/select/select.tsx'
import type { Knowledge } from '../knowledge.ts'
import { filtersOn, orders, type Selection, views } from '../selection.ts'
import type { Voice } from '../voice.ts'
import { Limit } from './limit.tsx'
import './more.css'

interface Props {
  readonly selection: Selection
  readonly change: (next: Selection) => void
  /** How many records the selection holds. */
  readonly records: number
  readonly close: () => void
  /** Closes, and brings what the choices gave into view. */
  readonly show: () => void
  readonly voice: Voice
  readonly knowledge: Knowledge
}

/** What is chosen more seldom than it is looked at: beside the figures it changes, or above them where there is no room. */
export const MoreChoices = (props: Props): ReactElement => {
  const { records, close, show, voice } = props
  const { controls } = voice.text
  const [count, one] = [voice.format.number(records), records === 1]
  return (
    <section
      ref={useInView()}
      className="more not-printed"
      aria-label={controls.more}
      onKeyDown={({ key }) => key === 'Escape' && close()}
    >
      <div className="more-row more-head">
        <p className="figures" role="status">
          {controls.inSelection(count, one)}
        </p>
        <Button look="plain" onClick={close}>
          {controls.close}
        </Button>
      </div>
      <Limits {...props} />
      <Ways {...props} />
      <div className="more-show">
        <Button look="main" onClick={show}>
          {controls.show(count, one)}
        </Button>
      </div>
    </section>
  )
}

/** What the records can be limited by. */
const Limits = ({ selection, change, voice, knowledge }: Props): ReactElement => {
  const { controls } = voice.text
  return (
    <>
      <div className="more-row">
        <p>{controls.filters}</p>
        {filtersOn(selection) > 0 && (
          <Button look="plain" onClick={() => change({ ...selection, only: {} })}>
            {controls.clearAll}
          </Button>
        )}
      </div>
      {knowledge.filters.map((filter) => (
        <Limit
          key={filter.id}
          filter={filter}
          selection={selection}
          change={change}
          voice={voice}
          knowledge={knowledge}
        />
      ))}
    </>
  )
}

/** How figures are shown. */
const Ways = ({ selection, change, voice }: Props): ReactElement => {
  const { controls } = voice.text
  return (
    <div className="more-ways">
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
    </div>
  )
}

/** Where the choices stand above the figures they open out of view: they are brought there. */
const useInView = () => {
  const choices = useRef<HTMLElement>(null)
  useEffect(() => {
    if (window.matchMedia('(max-width: 999px)').matches) choices.current?.scrollIntoView()
  }, [])
  return choices
}
