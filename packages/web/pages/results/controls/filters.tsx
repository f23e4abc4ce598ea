import type { Grouping } from '@lyhord/core'
import type { ReactElement, ReactNode } from 'react'
import { Button } from '../../../parts/button/button.tsx'
import type { Knowledge } from '../knowledge.ts'
import { filtersOn, type Selection, withCode } from '../selection.ts'
import { askAhead } from '../use_results.ts'
import { inVoice, type Voice } from '../voice.ts'

interface Props {
  readonly selection: Selection
  readonly change: (next: Selection) => void
  readonly voice: Voice
  readonly knowledge: Knowledge
  /** What is chosen more seldom than it is looked at: it lies under the same fold. */
  readonly children: ReactNode
}

/** Only some of the records: folded until wanted; what is on is always in view. */
export const Filters = (props: Props): ReactElement => {
  const { selection, change, voice, knowledge, children } = props
  const { controls } = voice.text
  const on = filtersOn(selection)
  return (
    <div className="filters">
      <details className="unfolds">
        <summary>{on === 0 ? controls.more : `${controls.more}\u00a0· ${controls.filtersOn(on)}`}</summary>
        <div className="filters-seldom">{children}</div>
        <p className="filters-title">{controls.filters}</p>
        <div className="filters-panel">
          {knowledge.filters.map((filter) => (
            <OneFilter key={filter.id} filter={filter} {...props} />
          ))}
        </div>
      </details>
      {on > 0 && (
        <p className="filters-on">
          {knowledge.filters.flatMap((filter) => chosenIn(filter, selection, voice)).join(' · ')}{' '}
          <Button look="plain" onClick={() => change({ ...selection, only: {} })}>
            {controls.clear}
          </Button>
        </p>
      )}
    </div>
  )
}

const OneFilter = ({
  filter,
  selection,
  change,
  voice,
}: Omit<Props, 'children'> & { readonly filter: Grouping }): ReactElement => (
  <fieldset className="choices">
    <legend className="field-label">{inVoice(voice, filter.title)}</legend>
    {filter.codes.map((code) => {
      const next = withCode(selection, filter.id, code.id)
      return (
        <label key={code.id} className="choice" onPointerDown={() => askAhead(next)}>
          <input
            type="checkbox"
            checked={selection.only[filter.id]?.includes(code.id) ?? false}
            onKeyDown={({ key }) => key === ' ' && askAhead(next)}
            onChange={() => change(next)}
          />
          <span>{inVoice(voice, code.label)}</span>
        </label>
      )
    })}
  </fieldset>
)

/** `Födelseland: Sverige, Norden` */
const chosenIn = ({ id, title, codes }: Grouping, { only }: Selection, voice: Voice): readonly string[] => {
  const labels = codes.filter((c) => only[id]?.includes(c.id)).map((c) => inVoice(voice, c.label))
  return labels.length > 0 ? [`${inVoice(voice, title)}: ${labels.join(', ')}`] : []
}
