import type { Finding, Question } from '@lyhord/core'
import { useNavigate } from '@tanstack/react-router'
import { type KeyboardEvent, type ReactElement, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { useThisForm } from '../../../forms/of_form.tsx'
import { Button } from '../../../parts/button/button.tsx'
import { Key } from '../../../parts/key/key.tsx'
import { takeFocus } from '../../../shell/page_focus.ts'
import { en } from '../../../text/en/recording.ts'
import { sv } from '../../../text/sv/recording.ts'
import { useText, useWords } from '../../../text/text.tsx'
import { sameAnswers } from '../course/answers.ts'
import { useRecording } from '../recording_context.ts'
import { Folded } from '../walk/folded.tsx'
import { ChangeWhy, changeReasonId, type Why } from './change_why.tsx'
import { FindingView } from './finding_list.tsx'
import { HandingProblem } from './handing_problem.tsx'
import { keepReasonId } from './keep_reason.tsx'

/** Everything in one list, what needs a look first. Enter hands in, or goes to the first thing that stops. */
export const Review = ({ asked }: { readonly asked: readonly Question[] }): ReactElement => {
  const text = useText({ sv, en })
  const words = useWords()
  const { now, opening, recorder } = useRecording()
  const [why, setWhy] = useState<Why>({})
  const { variableOf } = useThisForm()
  const labelOf = (id: string | undefined): string => {
    const variable = id === undefined ? undefined : variableOf(id)
    return variable ? words(variable.label) : ''
  }
  const box = useFocusHere()
  useHush()
  const { verdict, handing, sync } = now
  const stops = [...verdict.errors, ...verdict.open]
  const unchanged = opening.amending && sameAnswers(sync.answers, sync.acknowledged)
  const underWay = handing.is === 'under_way'
  const goOn = (): void => {
    const [first] = stops
    const change = why.reason && { why: why.reason, ...(why.text ? { text: why.text } : {}) }
    if (first) toFirst(first)
    else if (opening.amending && !change) document.getElementById(changeReasonId)?.focus()
    else if (!unchanged && !underWay) void recorder.handIn(change)
  }
  const toFirst = (finding: Finding): void => {
    if (finding.severity === 'query') document.getElementById(keepReasonId(finding.rule))?.focus()
    else if (finding.variable) recorder.move({ to: finding.variable })
  }
  const unanswered = asked.filter(
    (q) => now.course.answers[q.variable.id] === undefined && !q.required,
  ).length
  return (
    <section
      className="review"
      id="granskning"
      ref={box}
      tabIndex={-1}
      aria-labelledby="granskningen"
      onKeyDown={useReviewKeys(goOn)}
    >
      <div className="stack-tight">
        <h2 id="granskningen" className="question-text">
          {stops.length > 0
            ? text.review.stops(stops.length)
            : unchanged
              ? text.review.unchanged
              : text.review.ready}
        </h2>
        {!unchanged && stops.length === 0 && (
          <p>
            {text.review.readySentence} <span className="by-key">{text.review.readyKey}</span>
          </p>
        )}
        {stops.length > 0 && <p className="by-key">{text.review.stopsKey}</p>}
      </div>
      <HandingProblem />
      {[...stops, ...verdict.kept, ...verdict.notes].map((finding) => (
        <div key={`${finding.rule} ${finding.variable}`} className="review-finding">
          <h3>{labelOf(finding.variable)}</h3>
          <FindingView finding={finding} />
          {finding.variable && (
            <Button look="plain" onClick={() => finding.variable && recorder.move({ to: finding.variable })}>
              {text.review.goTo}
            </Button>
          )}
        </div>
      ))}
      {verdict.dropped.length > 0 && (
        <p>
          {text.review.dropped(verdict.dropped.length)}{' '}
          <span className="quiet">{verdict.dropped.map(labelOf).join(', ')}</span>
        </p>
      )}
      {unanswered > 0 && <p className="quiet">{text.review.unansweredCount(unanswered)}</p>}
      {opening.amending && stops.length === 0 && !unchanged && <ChangeWhy why={why} onChange={setWhy} />}
      <div className="question-actions">
        <Button look="main" className="question-on" busy={underWay} aria-disabled={unchanged} onClick={goOn}>
          {underWay
            ? text.review.underWay
            : stops.length > 0
              ? text.review.toFirst
              : opening.amending
                ? text.review.handInChange
                : text.review.handIn}{' '}
          <Key>↵</Key>
        </Button>
        <Button onClick={() => recorder.move('back')}>
          {text.back} <Key>↑</Key>
        </Button>
      </div>
      <h3>{text.review.all}</h3>
      <Folded questions={asked} label={text.review.all} />
    </section>
  )
}

const useReviewKeys = (goOn: () => void): ((event: KeyboardEvent) => void) => {
  const { recorder, opening } = useRecording()
  const navigate = useNavigate()
  return (event) => {
    const { key, target, currentTarget } = event
    if (target instanceof Element && target.closest('[data-own-keys]')) return
    if (event.altKey || event.ctrlKey || event.metaKey) return
    if (key === 'Enter' && target === currentTarget) goOn()
    else if (key === 'ArrowUp' || key === 'Backspace') recorder.move('back')
    else if (key === 'Escape')
      void navigate({ to: '/samla-in/$collection', params: { collection: opening.collection } })
    else return
    event.preventDefault()
  }
}

/** What was not expected, here or back from the server, is read before a key answers it. */
const useHush = (): void => {
  const { now, hush } = useRecording()
  const { verdict, handing } = now
  const stops = !verdict.ready
  useLayoutEffect(() => {
    if (stops) hush.begin()
  }, [])
  useLayoutEffect(() => {
    if (handing.is === 'refused') hush.begin()
  }, [hush, handing])
}

const useFocusHere = () => {
  const box = useRef<HTMLElement>(null)
  useEffect(() => {
    const show = (): void => {
      box.current?.focus({ preventScroll: true })
      window.scrollTo(0, 0)
    }
    show()
    const timer = setTimeout(() => takeFocus() && show(), 0)
    return () => clearTimeout(timer)
  }, [])
  return box
}
