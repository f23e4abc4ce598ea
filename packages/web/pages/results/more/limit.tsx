import type { Grouping } from '@lyhord/core'
import { type ReactElement, useId, useState } from 'react'
import { type Selection, withCode } from '../selection.ts'
import { askAhead } from '../use_results.ts'
import { inVoice, type Voice } from '../voice.ts'

interface Props {
  readonly filter: Grouping
  readonly selection: Selection
  readonly change: (next: Selection) => void
  readonly voice: Voice
}

/** Only the records with some answers to one question: folded until wanted, with how many answers are chosen. */
export const Limit = ({ filter, selection, change, voice }: Props): ReactElement => {
  const heading = useId()
  const chosen = selection.only[filter.id] ?? []
  const [openAtFirst] = useState(chosen.length > 0)
  return (
    <details className="limit" open={openAtFirst}>
      <summary>
        <span id={heading}>{inVoice(voice, filter.title)}</span>
        {chosen.length > 0 && <span className="limit-on">{voice.text.controls.chosen(chosen.length)}</span>}
      </summary>
      <fieldset className="choices" aria-labelledby={heading}>
        {filter.codes.map((code) => {
          const next = withCode(selection, filter.id, code.id)
          return (
            <label key={code.id} className="choice" onPointerDown={() => askAhead(next)}>
              <input
                type="checkbox"
                checked={chosen.includes(code.id)}
                onKeyDown={({ key }) => key === ' ' && askAhead(next)}
                onChange={() => change(next)}
              />
              <span>{inVoice(voice, code.label)}</span>
            </label>
          )
        })}
      </fieldset>
    </details>
  )
}
