import type { ReactElement } from 'react'
import { Button } from '../../../parts/button/button.tsx'
import { Select } from '../../../parts/select/select.tsx'
import type { Knowledge } from '../knowledge.ts'
import { noSplit, type Selection } from '../selection.ts'
import { inVoice, type Voice } from '../voice.ts'
import { LimitsOn } from './limits_on.tsx'
import { PeriodChooser } from './period_chooser.tsx'
import '../../../parts/controls/controls.css'
import './controls.css'

interface Props {
  readonly selection: Selection
  readonly change: (next: Selection) => void
  /** First and last closing day there is anything from. */
  readonly span: readonly [string, string] | null
  readonly voice: Voice
  readonly knowledge: Knowledge
  /** Whether the choices beside the figures are open, and a way to open and close them. */
  readonly more: boolean
  readonly setMore: (open: boolean) => void
}

/** What the page shows, all of it in the address. */
export const Controls = (props: Props): ReactElement => {
  const { selection, change, voice, knowledge, more, setMore } = props
  const { controls } = voice.text
  const splits = [
    ...knowledge.splits.map(({ id, title }) => ({ value: id, label: inVoice(voice, title) })),
    { value: noSplit, label: controls.noSplit },
  ]
  return (
    <section className="controls not-printed" aria-label={controls.heading}>
      <PeriodChooser {...props} />
      <Select
        name="dela"
        label={controls.split}
        value={selection.split}
        options={splits}
        onChange={(split) => change({ ...selection, split })}
      />
      <Button id="fler-val" look="plain" aria-expanded={more} onClick={() => setMore(!more)}>
        {controls.more}
      </Button>
      {!more && <LimitsOn selection={selection} change={change} voice={voice} knowledge={knowledge} />}
    </section>
  )
}
