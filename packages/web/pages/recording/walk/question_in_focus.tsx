import type { Question, Variable } from '@lyhord/core'
import { lazy, type ReactElement, Suspense } from 'react'
import { useThisForm } from '../../../forms/of_form.tsx'
import { useWords } from '../../../text/text.tsx'
import { CodeEntry } from '../entry/code_entry.tsx'
import { TypedEntry } from '../entry/typed_entry.tsx'
import { useRecording } from '../recording_context.ts'
import { FindingList } from '../review/finding_list.tsx'
import { findingsBeside } from '../review/verdict.ts'
import { Actions } from './actions.tsx'
import { FlagLine } from './flag_line.tsx'
import { Help } from './help.tsx'
import { useFocusHere } from './use_focus_here.ts'
import { useKeysShown } from './use_keys_shown.ts'
import { useWalking } from './use_walking.ts'

interface Props {
  readonly question: Question
  /** What is typed and not an answer yet, by variable: kept while the person is elsewhere in the form. */
  readonly entries: Map<string, string>
}

/** The question in focus, large; everything about it by key, by touch and by pointer. */
export const QuestionInFocus = ({ question, entries }: Props): ReactElement => {
  const { now, today } = useRecording()
  const walking = useWalking(question)
  const box = useFocusHere()
  useKeysShown(walking)
  const { variable } = question
  const { id, kind } = variable
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
        <QuestionWords variable={variable} />
        {walking.helpOpen && <Help variable={variable} />}
        {kind === 'one' || kind === 'multi' || kind === 'yes_no' ? (
          <CodeEntry question={question} walking={walking} />
        ) : (
          <TypedEntry question={question} walking={walking} entries={entries} />
        )}
        <FindingList findings={findingsBeside(now.verdict, id, now.course.passed.has(id))} />
        <FlagLine variable={variable} walking={walking} />
        <Actions question={question} walking={walking} />
      </section>
      {/* Beside the question, whose keys are not for typing a number. */}
      {kind === 'pseudonym' && (
        <Suspense fallback={null}>
          <PseudonymMaker today={today} onMade={walking.give} />
        </Suspense>
      )}
    </>
  )
}

const QuestionWords = ({ variable }: { readonly variable: Variable }): ReactElement => {
  const words = useWords()
  const section = useThisForm().sectionOf(variable.id)
  return (
    <div className="question-words">
      <p className="question-section quiet">{words(section?.title ?? variable.label)}</p>
      <h2 id="fragan" className="question-text">
        {words(variable.question)}
      </h2>
    </div>
  )
}

/** Fetched while the first question is answered; if the network is gone by then, the question stands without it. */
const maker = import('../../../parts/pseudonym_maker/pseudonym_maker.tsx').then(
  (part) => ({ default: part.PseudonymMaker }),
  () => ({ default: () => null }),
)
const PseudonymMaker = lazy(() => maker)
