import { type ReactElement, useRef } from 'react'
import { en } from '../../../text/en/recording.ts'
import { sv } from '../../../text/sv/recording.ts'
import { useText } from '../../../text/text.tsx'
import { askedQuestions, review } from '../course/course.ts'
import { judge } from '../investigation.ts'
import { useRecording } from '../recording_context.ts'
import { Review } from '../review/review.tsx'
import { Folded } from './folded.tsx'
import { QuestionInFocus } from './question_in_focus.tsx'
import { RefusedFlags } from './refused_flags.tsx'
import { StatusLine } from './status_line.tsx'
import { Stuck } from './stuck.tsx'

/** The way through the form: what is answered folded above, one question large, or everything looked over. */
export const Walk = (): ReactElement => {
  const text = useText({ sv, en })
  const { opening, now, today, suggestedId } = useRecording()
  const entries = useRef(new Map<string, string>())
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
  return (
    <div className="recording">
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
          <Folded questions={asked.slice(at + 1).filter((q) => course.passed.has(q.variable.id))} />
        </>
      ) : (
        <Review asked={asked} />
      )}
    </div>
  )
}
