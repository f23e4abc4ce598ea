import type { ToldGrouping } from '@lyhord/core/indicator/grouping.ts'
import type { ReactElement } from 'react'
import { type Selection, withCode } from '../selection.ts'
import { inVoice, type Voice } from '../voice.ts'

/** What limits the records by their answers to one question. */
export interface LimitProps {
  readonly filter: ToldGrouping
  readonly selection: Selection
  readonly change: (next: Selection) => void
  readonly voice: Voice
}

interface Props extends LimitProps {
  readonly code: ToldGrouping['codes'][number]
  readonly on: boolean
}

/** One of the answers. */
export const CodeChoice = ({ filter, selection, change, voice, code, on }: Props): ReactElement => (
  <label className="choice">
    <input type="checkbox" checked={on} onChange={() => change(withCode(selection, filter.id, code.id))} />
    <span>{inVoice(voice, code.label)}</span>
  </label>
)
