import type { Question } from '@lyhord/core'
import { lazy, type ReactElement, Suspense, useEffect, useLayoutEffect, useRef } from 'react'
import { useThisForm } from '../../../forms/of_form.tsx'
import { takeFocus } from '../../../shell/page_focus.ts'
import { useKeys } from '../../../shell/use_keys.ts'
import { en } from '../../../text/en/recording.ts'
import { sv } from '../../../text/sv/recording.ts'
import { useWords } from '../../../text/text.tsx'
import { CodeEntry } from '../entry/code_entry.tsx'
import { TypedEntry } from '../entry/typed_entry.tsx'
import { useRecording } from '../recording_context.ts'
import { FindingList } from '../review/finding_list.tsx'
import { findingsBeside } from '../review/verdict.ts'
import { Actions } from './actions.tsx'
import { placeFor } from './bring_into_view.ts'
import { FlagLine } from './flag_line.tsx'
import { Help } from './help.tsx'
import { useWalking, type Walking } from './use_walking.ts'

interface Props {
  readonly question: Question
  /** What is typed and not an answer yet, by variable: kept while the person is elsewhere in the form. */
  readonly entries: Map<string, string>
}

/** The question in focus, large; everything about it by key, by touch and by pointer. */
export const QuestionInFocus = ({ question, entries }: Props): ReactElement => {
  const words = useWords()
  const { now, today } = useRecording()
  const walking = useWalking(question)
  const box = useFocusHere()
  useKeysShown(walking)
  const { sectionOf } = useThisForm()
  const { variable } = question
  const { id } = variable
  const codes = variable.kind === 'one' || variable.kind === 'multi' || variable.kind === 'yes_no'
  const findings = findingsBeside(now.verdict, id, now.course.passed.has(id))
  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset cannot take the focus as one thing */}
      <section
        className="question"
        role="group"
        ref={box}
        tabIndex={-1}
        aria-labelledby="fragan"
        aria-describedby="fragan-om"
        onKeyDown={walking.onKeyDown}
      >
        <div className="question-words">
          <p className="question-section quiet">{words(sectionOf(id)?.title ?? variable.label)}</p>
          <h2 id="fragan" className="question-text">
            {words(variable.question)}
          </h2>
        </div>
        {walking.helpOpen && <Help variable={variable} />}
        {codes ? (
          <CodeEntry question={question} walking={walking} />
        ) : (
          <TypedEntry question={question} walking={walking} entries={entries} />
        )}
        <FindingList findings={findings} />
        <FlagLine variable={variable} walking={walking} />
        <Actions question={question} walking={walking} />
      </section>
      {/* Beside the question, whose keys are not for typing a number. */}
      {variable.kind === 'pseudonym' && (
        <Suspense fallback={null}>
          <PseudonymMaker today={today} onMade={walking.give} />
        </Suspense>
      )}
    </>
  )
}

/** Fetched while the first question is answered; if the network is gone by then, the question stands without it. */
const maker = import('../../../parts/pseudonym_maker/pseudonym_maker.tsx').then(
  (part) => ({ default: part.PseudonymMaker }),
  () => ({ default: () => null }),
)
const PseudonymMaker = lazy(() => maker)

const bringIntoView = (question: HTMLElement): void => {
  const { top, height } = question.getBoundingClientRect()
  const head = document.querySelector('.recording-status')?.getBoundingClientRect().height ?? 0
  window.scrollBy({ top: top - placeFor(height, window.innerHeight, head), behavior: 'instant' })
}

/** Takes the focus into the question, or its field, and the question into view. */
const useFocusHere = () => {
  const box = useRef<HTMLElement>(null)
  const show = (): void => {
    const field = box.current?.querySelector<HTMLElement>('[data-entry]') ?? box.current
    field?.focus({ preventScroll: true })
    if (box.current) bringIntoView(box.current)
  }
  useLayoutEffect(show, [])
  // After a navigation the shell scrolls to the top and looks for a title; the question is what is wanted.
  useEffect(() => {
    const timer = setTimeout(() => takeFocus() && show(), 0)
    return () => clearTimeout(timer)
  }, [])
  return box
}

/** For the list that `?` shows; also when the focus has been lost to the page. */
const useKeysShown = ({ help, flag }: Walking): void =>
  useKeys([
    { press: 'h', does: { sv: sv.helpTitle, en: en.helpTitle }, run: help },
    { press: 'f', does: { sv: sv.flag, en: en.flag }, run: flag },
    ...shownOnly,
  ])

/** The question listens to these itself; here they are only told, under names that no press has. */
const shownOnly = [
  { press: '1…9', does: { sv: sv.keys.code, en: en.keys.code } },
  { press: '↵', does: { sv: sv.keys.on, en: en.keys.on } },
  { press: '↑', does: { sv: sv.keys.back, en: en.keys.back } },
  { press: '↓', does: { sv: sv.keys.ahead, en: en.keys.ahead } },
  { press: 'Esc', does: { sv: sv.keys.leave, en: en.keys.leave } },
  { press: 'Alt+H', does: { sv: sv.keys.helpAnywhere, en: en.keys.helpAnywhere } },
  { press: 'Alt+F', does: { sv: sv.keys.flagAnywhere, en: en.keys.flagAnywhere } },
].map((key) => ({ ...key, run: () => {} }))
