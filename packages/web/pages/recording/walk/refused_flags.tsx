import type { ReactElement } from 'react'
import { useThisForm } from '../../../forms/of_form.tsx'
import { Button } from '../../../parts/button/button.tsx'
import { Notice } from '../../../parts/notice/notice.tsx'
import { en } from '../../../text/en/recording.ts'
import { sv } from '../../../text/sv/recording.ts'
import { useText, useWords } from '../../../text/text.tsx'
import { useRecording } from '../recording_context.ts'

/** Questions to the group that were not taken: which, why, and the way to them while the record is open. */
export const RefusedFlags = (): ReactElement => {
  const text = useText({ sv, en })
  const words = useWords()
  const { now, recorder } = useRecording()
  const { variableOf } = useThisForm()
  const open = now.handing.is !== 'done'
  return (
    <>
      {now.refusedFlags.map(({ flag, problem }) => (
        <Notice key={flag.variable} tone="stop" title={text.flagRefused} heard>
          <p>
            {words(variableOf(flag.variable)?.label ?? { sv: '', en: '' })}. {words(problem.title)}{' '}
            {words(problem.remedy)}
          </p>
          {flag.question && <p className="quiet">{flag.question}</p>}
          <div className="row">
            {open && (
              <Button look="plain" onClick={() => recorder.move({ to: flag.variable })}>
                {text.flagSee}
              </Button>
            )}
            <Button look="plain" onClick={() => recorder.letGoOfFlag(flag.variable)}>
              {text.flagLetGo}
            </Button>
          </div>
        </Notice>
      ))}
    </>
  )
}
