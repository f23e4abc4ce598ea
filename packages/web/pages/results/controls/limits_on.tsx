import type { ReactElement } from 'react'
import { Button } from '../../../parts/button/button.tsx'
import { limitsIn } from '../chosen.ts'
import type { Knowledge } from '../knowledge.ts'
import { filtersOn, type Selection } from '../selection.ts'
import type { Voice } from '../voice.ts'

interface Props {
  readonly selection: Selection
  readonly change: (next: Selection) => void
  readonly voice: Voice
  readonly knowledge: Knowledge
}

/** Which records the figures are limited to, always in view, with the way back to all. */
export const LimitsOn = ({ selection, change, voice, knowledge }: Props): ReactElement | null =>
  filtersOn(selection) === 0 ? null : (
    <p className="limits-on">
      {limitsIn(selection, knowledge, voice)}{' '}
      <Button look="plain" onClick={() => change({ ...selection, only: {} })}>
        {voice.text.controls.clear}
      </Button>
    </p>
  )
