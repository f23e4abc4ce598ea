import type { Question } from '@lyhord/core'
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
  const { secondHint } = useText({ sv, en })
  const { opening, now, today } = useRecording()
  const { judge } = useThisForm()
  const { answers } = now.course
  const asked = askedQuestions(judge, answers, today)
  const title = useTitle()
  return (
    <div className="recording" onKeyDownCapture={useLettingGo()}>
      <title>{`${title} – Lyhörd`}</title>
      <StatusLine title={title} asked={asked} />
      {opening.secondOf && Object.keys(answers).length < 2 && <p className="quiet">{secondHint}</p>}
      <Stuck />
      <RefusedFlags />
      <Here asked={asked} />
    </div>
  )
}

/** Where the person is: at a question, or in the review. */
const Here = ({ asked }: { readonly asked: readonly Question[] }): ReactElement => {
  const { before } = useText({ sv, en })
  const { course } = useRecording().now
  const entries = useRef(new Map<string, string>())
  const at = asked.findIndex((q) => q.variable.id === course.at)
  const question = course.at === review ? undefined : asked[at]
  if (!question)
    return (
      <>
        <SameIdNotice />
        <Review asked={asked} />
      </>
    )
  return (
    <>
      <Folded questions={asked.slice(0, at)} label={before} />
      <QuestionInFocus key={course.at} question={question} entries={entries.current} />
      <SameIdNotice />
      <Folded questions={asked.slice(at + 1).filter((q) => course.passed.has(q.variable.id))} />
    </>
  )
}

const useTitle = (): string => {
  const { title, titleDraft, titleAmending, titleSecond } = useText({ sv, en })
  const { opening, suggestedId } = useRecording()
  if (opening.secondOf) return titleSecond(suggestedId ?? '')
  if (opening.amending) return titleAmending
  return opening.version === null ? title : titleDraft
}

/** A key that was meant for the question before goes no further. */
const useLettingGo = (): ((event: KeyboardEvent) => void) => {
  const { hush } = useRecording()
  return (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || !hush.letsGo(event.key)) return
    event.preventDefault()
    event.stopPropagation()
  }
}
