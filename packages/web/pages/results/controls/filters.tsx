import type { ReactElement } from 'react'
import { Button } from '../../../parts/button/button.tsx'
import { filterCodes, groupingOf } from '../knowledge.ts'
import { type Filter, filters, filtersOn, type Selection, withCode } from '../selection.ts'
import { inVoice, type Voice } from '../voice.ts'

interface Props {
  readonly selection: Selection
  readonly change: (next: Selection) => void
  readonly voice: Voice
}

/** Only some of the records: folded until wanted; what is on is always in view. */
export const Filters = (props: Props): ReactElement => {
  const { selection, change, voice } = props
  const { controls } = voice.text
  const on = filtersOn(selection)
  return (
    <div className="filters">
      <details>
        <summary>{on === 0 ? controls.filters : `${controls.filters} · ${controls.filtersOn(on)}`}</summary>
        <div className="filters-panel">
          {filters.map((filter) => (
            <OneFilter key={filter} filter={filter} {...props} />
          ))}
        </div>
      </details>
      {on > 0 && (
        <p className="filters-on">
          {filters.flatMap((filter) => chosenIn(filter, selection, voice)).join(' · ')}{' '}
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
}: Props & { readonly filter: Filter }): ReactElement => {
  const title = groupingOf(filter)?.title
  return (
    <fieldset className="choices">
      <legend className="field-label">{title ? inVoice(voice, title) : filter}</legend>
      {filterCodes(filter).map((code) => (
        <label key={code.id} className="choice">
          <input
            type="checkbox"
            checked={selection.only[filter]?.includes(code.id) ?? false}
            onChange={() => change(withCode(selection, filter, code.id))}
          />
          <span>{inVoice(voice, code.label)}</span>
        </label>
      ))}
    </fieldset>
  )
}

/** `Födelseland: Sverige, Norden` */
const chosenIn = (filter: Filter, { only }: Selection, voice: Voice): readonly string[] => {
  const title = groupingOf(filter)?.title
  const labels = filterCodes(filter)
    .filter((c) => only[filter]?.includes(c.id))
    .map((c) => inVoice(voice, c.label))
  return labels.length > 0 && title ? [`${inVoice(voice, title)}: ${labels.join(', ')}`] : []
}
