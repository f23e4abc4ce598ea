import type { ReactElement } from 'react'
import { Fold } from '../../parts/fold/fold.tsx'
import { chosen, unusualSplit } from './chosen.ts'
import { Contents } from './contents/contents.tsx'
import { Controls } from './controls/controls.tsx'
import { FormChooser } from './controls/form_chooser.tsx'
import type { ReportNow } from './use_report.ts'

interface Props {
  readonly now: ReportNow
  /** Whether the choices beside the figures are open, and a way to open and close them. */
  readonly more: boolean
  readonly setMore: (open: boolean) => void
}

/** What is shown, in one line: the form, the choices, and what the page holds. */
export const Top = ({ now, more, setMore }: Props): ReactElement => {
  const { selection, change, answers, shown, voice, knowledge } = now
  return (
    <div className="results-top not-printed">
      <FormChooser selection={selection} voice={voice} />
      {answers?.span && (
        <Fold label={chosen(selection, voice, unusualSplit(selection, knowledge, voice))}>
          <Controls
            key={knowledge.form}
            selection={selection}
            change={change}
            span={answers.span}
            voice={voice}
            knowledge={knowledge}
            more={more}
            setMore={setMore}
          />
        </Fold>
      )}
      {shown?.total.cell && <Contents knowledge={knowledge} voice={voice} />}
    </div>
  )
}
