import type { ToldGrouping } from '@lyhord/core/indicator/grouping.ts'
import type { ReactElement } from 'react'
import { Button } from '../../../parts/button/button.tsx'
import type { Knowledge } from '../knowledge.ts'
import { filtersOn, type Selection } from '../selection.ts'
import { inVoice, type Voice } from '../voice.ts'

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
      {knowledge.filters.flatMap((filter) => chosenIn(filter, selection, voice)).join(' · ')}{' '}
      <Button look="plain" onClick={() => change({ ...selection, only: {} })}>
        {voice.text.controls.clear}
      </Button>
    </p>
  )

/** `Födelseland: Sverige, Norden` */
const chosenIn = (
  { id, title, codes }: ToldGrouping,
  { only }: Selection,
  voice: Voice,
): readonly string[] => {
  const labels = codes.filter((c) => only[id]?.includes(c.id)).map((c) => inVoice(voice, c.label))
  return labels.length > 0 ? [`${inVoice(voice, title)}: ${labels.join(', ')}`] : []
}
