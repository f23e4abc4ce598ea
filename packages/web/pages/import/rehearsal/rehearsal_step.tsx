import { useRouter } from '@tanstack/react-router'
import { type ReactElement, useEffect } from 'react'
import { Button } from '../../../parts/button/button.tsx'
import { Notice } from '../../../parts/notice/notice.tsx'
import { ProblemView } from '../../../parts/problem/problem.tsx'
import { en } from '../../../text/en/import.ts'
import { sv } from '../../../text/sv/import.ts'
import { useFormat, useText, useWords } from '../../../text/text.tsx'
import { WillBeKept } from '../original/will_be_kept.tsx'
import { useSending } from '../sending/use_sending.ts'
import { ReadingProgress } from '../wizard/reading_progress.tsx'
import { StepFrame } from '../wizard/step_frame.tsx'
import { useWizard } from '../wizard/wizard.ts'
import { Came } from './came.tsx'
import { CorrectedIn } from './corrected_in.tsx'
import { useRehearsal } from './use_rehearsal.ts'

/** The rules are tried here on one's own machine; then the rows that can travel are sent, and those alone. */
export const RehearsalStep = (): ReactElement => {
  const text = useText({ sv, en })
  const { number } = useFormat()
  const { rehearsed } = useWizard()
  const sending = useSending()
  const begin = (): void => void sending.begin()
  useOwnPageAhead()
  const travel = rehearsed ? rehearsed.ready + rehearsed.queries : 0
  return (
    <StepFrame
      title={text.rehearsalTitle}
      lead={text.rehearsalLead}
      {...(travel > 0 && { onward: text.send(number(travel), travel), onOnward: begin, busy: sending.busy })}
    >
      <Trying />
      <CorrectedIn />
      {rehearsed && <Came rehearsed={rehearsed} />}
      {travel > 0 && <WillBeKept />}
      {sending.problem && <ProblemView problem={sending.problem} onRetry={begin} act />}
    </StepFrame>
  )
}

/** The rows are tried at once: how far it has come, the way to stop and to begin again, and why it could not be done. */
const Trying = (): ReactElement => {
  const text = useText({ sv, en })
  const words = useWords()
  const { busy, rehearsed, refused, opened } = useWizard()
  const rehearse = useRehearsal()
  useEffect(() => {
    if (!rehearsed) void rehearse.start()
    return rehearse.stop
  }, [opened])
  return (
    <>
      {busy !== undefined && (
        <div className="stack-tight">
          <ReadingProgress busy={busy} />
          <div>
            <Button look="plain" onClick={rehearse.stop}>
              {text.cancel}
            </Button>
          </div>
        </div>
      )}
      {!rehearsed && busy === undefined && !refused && (
        <div>
          <Button onClick={() => void rehearse.start()}>{text.rehearse}</Button>
        </div>
      )}
      {refused && (
        <Notice tone="stop" title={words(refused.title)} heard>
          <p>{words(refused.remedy)}</p>
        </Notice>
      )}
    </>
  )
}

/** The page of the import itself follows when the rows are sent: its code comes meanwhile. */
const useOwnPageAhead = (): void => {
  const router = useRouter()
  useEffect(() => {
    void router.preloadRoute({ to: '/importera/$import', params: { import: '-' } }).catch(() => undefined)
  }, [router])
}
