import { type KeyboardEvent, type ReactElement, useRef } from 'react'
import { useThisForm } from '../../../forms/of_form.tsx'
import { en } from '../../../text/en/recording.ts'
import { sv } from '../../../text/sv/recording.ts'
import { useText } from '../../../text/text.tsx'
import { askedQuestions, review } from '../course/course.ts'
import { useRecording } from '../recording_context.ts'
import { Review } from '../review/review.tsx'
import { Folded } from './folded.tsx'
import { QuestionInFocus } from './question_in_focus.tsx'
import { RefusedFlags } from './refused_flags.tsx'
import { SameIdNotice } from './same_id.tsx'
import { StatusLine } from './status_line.tsx'
import { Stuck } from './stuck.tsx'

/** The way through the form: what is answered folded above, one question large, or everything looked over. */
export const Walk = (): ReactElement => {
  const text = useText({ sv, en })
  const { opening, now, today, suggestedId, hush } = useRecording()
  const entries = useRef(new Map<string, string>())
  const { judge } = useThisForm()
  const { course } = now
  const asked = askedQuestions(judge, course.answers, today)
  const at = asked.findIndex((q) => q.variable.id === course.at)
  const question = asked[at]
  const title = opening.secondOf
    ? text.titleSecond(suggestedId ?? '')
    : opening.amending
      ? text.titleAmending
      : opening.version === null
        ? text.title
        : text.titleDraft
  const letGo = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey || !hush.letsGo(event.key)) return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <div className="recording" onKeyDownCapture={letGo}>
      <title>{`${title} – Lyhörd`}</title>
      <StatusLine title={title} asked={asked} />
      {opening.secondOf && Object.keys(course.answers).length < 2 && (
        <p className="quiet">{text.secondHint}</p>
      )}
      <Stuck />
      <RefusedFlags />
      {question && course.at !== review ? (
        <>
          <Folded questions={asked.slice(0, at)} label={text.before} />
          <QuestionInFocus key={course.at} question={question} entries={entries.current} />
          <SameIdNotice />
          <Folded questions={asked.slice(at + 1).filter((q) => course.passed.has(q.variable.id))} />
        </>
      ) : (
        <>
          <SameIdNotice />
          <Review asked={asked} />
        </>
      )}
    </div>
  )
}
