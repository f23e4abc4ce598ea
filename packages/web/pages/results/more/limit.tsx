import { type ReactElement, type SyntheticEvent, useId, useState } from 'react'
import { queries } from '../../../client/queries.ts'
import type { Knowledge } from '../knowledge.ts'
import { talliesFor } from '../tallies.ts'
import { inVoice } from '../voice.ts'
import { CodeChoice, type LimitProps } from './code_choice.tsx'

interface Props extends LimitProps {
  readonly knowledge: Knowledge
}

/**
 * Only the records with some answers to one question: folded until wanted, with how many answers are chosen. What all of
 * its choices are told from is asked for once, when the pointer or the focus comes.
 */
export const Limit = ({ knowledge, ...props }: Props): ReactElement => {
  const { filter, selection, voice } = props
  const heading = useId()
  const chosen = selection.only[filter.id] ?? []
  const [openAtFirst] = useState(chosen.length > 0)
  const near = ({ currentTarget }: SyntheticEvent<HTMLDetailsElement>): void => {
    if (currentTarget.open) void queries.prefetchQuery(talliesFor(selection, knowledge, filter.id))
  }
  return (
    <details className="limit" open={openAtFirst} onToggle={near} onPointerEnter={near} onFocus={near}>
      <summary>
        <span id={heading}>{inVoice(voice, filter.title)}</span>
        {chosen.length > 0 && <span className="limit-on">{voice.text.controls.chosen(chosen.length)}</span>}
      </summary>
      <fieldset className="choices" aria-labelledby={heading}>
        {filter.codes.map((code) => (
          <CodeChoice key={code.id} {...props} code={code} on={chosen.includes(code.id)} />
        ))}
      </fieldset>
    </details>
  )
}
