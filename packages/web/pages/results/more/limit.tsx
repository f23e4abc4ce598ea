import { type ReactElement, useId, useState } from 'react'
import { askCodesAhead } from '../ask_ahead.ts'
import { inVoice } from '../voice.ts'
import { CodeChoice, type LimitProps } from './code_choice.tsx'

/** Only the records with some answers to one question: folded until wanted, with how many answers are chosen. */
export const Limit = (props: LimitProps): ReactElement => {
  const { filter, selection, voice } = props
  const heading = useId()
  const chosen = selection.only[filter.id] ?? []
  const [openAtFirst] = useState(chosen.length > 0)
  return (
    <details
      className="limit"
      open={openAtFirst}
      onToggle={({ currentTarget }) => currentTarget.open && void askCodesAhead(filter, selection)}
    >
      <summary>
        <span id={heading}>{inVoice(voice, filter.title)}</span>
        {chosen.length > 0 && <span className="limit-on">{voice.text.controls.chosen(chosen.length)}</span>}
      </summary>
      <fieldset className="choices" aria-labelledby={heading}>
        {filter.codes.map((code, place) => (
          <CodeChoice key={code.id} {...props} code={code} place={place} on={chosen.includes(code.id)} />
        ))}
      </fieldset>
    </details>
  )
}
