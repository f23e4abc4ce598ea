import type { Grouping } from '@lyhord/core'
import type { ReactElement } from 'react'
import { askAhead, askCodesAhead } from '../ask_ahead.ts'
import { type Selection, withCode } from '../selection.ts'
import { inVoice, type Voice } from '../voice.ts'

/** What limits the records by their answers to one question. */
export interface LimitProps {
  readonly filter: Grouping
  readonly selection: Selection
  readonly change: (next: Selection) => void
  readonly voice: Voice
}

interface Props extends LimitProps {
  readonly code: Grouping['codes'][number]
  readonly place: number
  readonly on: boolean
}

/** One of the answers. What choosing it gives is asked for when the pointer or the focus comes, to be there when it is chosen. */
export const CodeChoice = ({ filter, selection, change, voice, code, place, on }: Props): ReactElement => {
  const next = withCode(selection, filter.id, code.id)
  const near = () => void askCodesAhead(filter, selection, place)
  const now = () => void askAhead(next)
  const choose = () => {
    change(next)
    void askCodesAhead(filter, next, place)
  }
  return (
    <label className="choice" onPointerEnter={near} onPointerDown={now}>
      <input
        type="checkbox"
        checked={on}
        onFocus={near}
        onKeyDown={({ key }) => key === ' ' && now()}
        onChange={choose}
      />
      <span>{inVoice(voice, code.label)}</span>
    </label>
  )
}
