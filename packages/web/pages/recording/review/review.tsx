import type { Finding, Question } from '@lyhord/core'
import { type ReactElement, useState } from 'react'
import { en } from '../../../text/en/recording.ts'
import { sv } from '../../../text/sv/recording.ts'
import { useText } from '../../../text/text.tsx'
import { sameAnswers } from '../course/answers.ts'
import { useRecording } from '../recording_context.ts'
import { Folded } from '../walk/folded.tsx'
import { ChangeWhy, changeReasonId, type Why } from './change_why.tsx'
import { HandingProblem } from './handing_problem.tsx'
import { keepReasonId } from './keep_reason.tsx'
import { ReviewActions } from './review_actions.tsx'
import { ReviewFindings } from './review_findings.tsx'
import { ReviewHead } from './review_head.tsx'
import { useReviewKeys } from './use_review_keys.ts'
import { useFocusHere, useHush } from './use_review_open.ts'

/** Everything in one list, what needs a look first. Enter hands in, or goes to the first thing that stops. */
export const Review = ({ asked }: { readonly asked: readonly Question[] }): ReactElement => {
  const text = useText({ sv, en })
  const { now, opening } = useRecording()
  const [why, setWhy] = useState<Why>({})
  const [missing, setMissing] = useState(false)
  const box = useFocusHere()
  useHush()
  const { verdict, sync } = now
  const stops = verdict.errors.length + verdict.open.length
  const unchanged = opening.amending && sameAnswers(sync.answers, sync.acknowledged)
  const showsWhy = opening.amending && stops === 0 && !unchanged
  const goOn = useGoOn(why, unchanged, () => setMissing(true))
  const keys = useReviewKeys(goOn, showsWhy ? (reason) => setWhy({ ...why, reason }) : undefined)
  return (
    <section
      className="review"
      id="granskning"
      ref={box}
      tabIndex={-1}
      aria-labelledby="granskningen"
      onKeyDown={keys}
    >
      <ReviewHead stops={stops} unchanged={unchanged} asksWhy={showsWhy && why.reason === undefined} />
      <HandingProblem />
      <ReviewFindings asked={asked} />
      {showsWhy && <ChangeWhy why={why} onChange={setWhy} missing={missing} onEnter={goOn} />}
      <ReviewActions stops={stops > 0} unchanged={unchanged} onGoOn={goOn} />
      <h3>{text.review.all}</h3>
      <Folded questions={asked} label={text.review.all} />
    </section>
  )
}

/** To the first thing that stops, then to the reason for a change, then in with it. */
const useGoOn = (why: Why, unchanged: boolean, onMissing: () => void): (() => void) => {
  const { now, opening, recorder } = useRecording()
  const toFirst = (finding: Finding): void => {
    if (finding.severity === 'query') document.getElementById(keepReasonId(finding.rule))?.focus()
    else if (finding.variable) recorder.move({ to: finding.variable })
  }
  const askWhy = (): void => {
    onMissing()
    document.getElementById(changeReasonId)?.focus()
  }
  return () => {
    const [first] = [...now.verdict.errors, ...now.verdict.open]
    const change = why.reason && { why: why.reason, ...(why.text ? { text: why.text } : {}) }
    if (first) toFirst(first)
    else if (opening.amending && !change) askWhy()
    else if (!unchanged && now.handing.is !== 'under_way') void recorder.handIn(change)
  }
}
