import { type Answer, type Form, judgeOf, type Question, questionsOf, readsOf } from '@lyhord/core'
import { type ReactElement, useMemo, useState } from 'react'
import { Button } from '../../../parts/button/button.tsx'
import { PageTitle } from '../../../parts/page_title/page_title.tsx'
import { en } from '../../../text/en/own_forms.ts'
import { sv } from '../../../text/sv/own_forms.ts'
import { useLanguage, useText, useWords } from '../../../text/text.tsx'
import { answerWords } from '../../recording/answer_words.ts'
import { answer, askedQuestions, beginCourse, type Course, review } from '../../recording/course/course.ts'
import { type Move, moved } from '../../recording/course/move.ts'
import { verdictOn } from '../../recording/review/verdict.ts'
import { todayHere } from '../../recording/today.ts'
import { TriedFindings } from './tried_findings.tsx'
import { TriedQuestion } from './tried_question.tsx'
import '../../recording/recording.css'

interface Props {
  /** The form as it is asked. */
  readonly form: Form
  /** The own part of it. */
  readonly own: Form
  readonly title: string
  readonly onBack: () => void
}

/** The form walked through as in a real record, by the same skip logic and rules. Nothing is saved. */
export const Preview = ({ form, own, title, onBack }: Props): ReactElement => {
  const text = useText({ sv, en })
  const [today] = useState(todayHere)
  const judge = useMemo(() => judgeOf(form), [form])
  const [course, set] = useState<Course>(() => beginCourse(judge, {}, today))
  const asked = askedQuestions(judge, course.answers, today)
  const at = asked.findIndex((q) => q.variable.id === course.at)
  const question = asked[at]
  const verdict = verdictOn(judge, course.answers, {}, today)
  const ownIds = new Set(questionsOf(own).map((q) => q.variable.id))
  const reads = new Set(
    questionsOf(own).flatMap(({ askedWhen }) => (askedWhen ? [...readsOf(askedWhen)] : [])),
  )
  const firstOwn = asked.find(
    ({ variable: { id } }) => ownIds.has(id) || (reads.has(id) && course.answers[id] === undefined),
  )?.variable.id
  const move = (how: Move): void => set((c) => moved(c, how, judge, today))
  const give = (id: string, given: Answer | undefined, on: boolean): void =>
    set((c) => {
      const next = answer(c, judge, id, given)
      return on ? moved(next, 'on', judge, today) : next
    })
  return (
    <div className="stack own-forms-preview">
      <PageTitle title={text.previewTitle(title)}>{text.previewSentence}</PageTitle>
      <div className="row">
        <Button onClick={onBack}>{text.previewBack}</Button>
        {firstOwn && form !== own && (
          <Button onClick={() => move({ to: firstOwn })}>{text.previewOwn}</Button>
        )}
        <Button look="plain" onClick={() => set(beginCourse(judge, {}, today))}>
          {text.previewAgain}
        </Button>
      </div>
      <Passed
        questions={question ? asked.slice(0, at) : asked}
        course={course}
        onGoTo={(to) => move({ to })}
      />
      {question && course.at !== review ? (
        <TriedQuestion
          key={course.at}
          question={question}
          place={text.previewAt(at + 1, asked.length)}
          answers={course.answers}
          today={today}
          verdict={verdict}
          dealtWith={course.passed.has(course.at)}
          give={give}
          move={move}
        />
      ) : (
        <section className="review" aria-labelledby="provat">
          <h2 id="provat">{text.previewDone}</h2>
          <p>
            {verdict.ready
              ? text.previewReady
              : text.previewStops(verdict.errors.length + verdict.open.length)}
          </p>
          <TriedFindings findings={[...verdict.errors, ...verdict.open, ...verdict.notes]} />
        </section>
      )}
    </div>
  )
}

interface PassedProps {
  readonly questions: readonly Question[]
  readonly course: Course
  readonly onGoTo: (id: string) => void
}

/** The latest questions folded to their answers; a press goes back to one. */
const Passed = ({ questions, course, onGoTo }: PassedProps): ReactElement | null => {
  const words = useWords()
  const language = useLanguage()
  const answered = questions.filter((q) => course.answers[q.variable.id] !== undefined).slice(-latest)
  if (answered.length === 0) return null
  return (
    <ol className="folded">
      {answered.map(({ variable }) => (
        <li key={variable.id}>
          <button type="button" className="folded-question" onClick={() => onGoTo(variable.id)}>
            <span className="folded-label">{words(variable.label)}</span>{' '}
            <span className="folded-answer">
              {answerWords(variable, course.answers[variable.id], language)}
            </span>
          </button>
        </li>
      ))}
    </ol>
  )
}

const latest = 8
