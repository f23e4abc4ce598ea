import type { Form } from '@lyhord/core'
import type { ReactElement } from 'react'
import { Button } from '../../../parts/button/button.tsx'
import { PageTitle } from '../../../parts/page_title/page_title.tsx'
import { en } from '../../../text/en/own_forms.ts'
import { sv } from '../../../text/sv/own_forms.ts'
import { useText } from '../../../text/text.tsx'
import { review } from '../../recording/course/course.ts'
import type { Verdict } from '../../recording/review/verdict.ts'
import { Passed } from './passed.tsx'
import { TriedFindings } from './tried_findings.tsx'
import { TriedQuestion } from './tried_question.tsx'
import { useTriedCourse } from './use_tried_course.ts'
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
  const { today, course, asked, verdict, firstOwn, move, give, again } = useTriedCourse(form, own)
  const at = asked.findIndex((q) => q.variable.id === course.at)
  const question = asked[at]
  return (
    <div className="stack own-forms-preview">
      <PageTitle title={text.previewTitle(title)}>{text.previewSentence}</PageTitle>
      <div className="row">
        <Button onClick={onBack}>{text.previewBack}</Button>
        {firstOwn && form !== own && (
          <Button onClick={() => move({ to: firstOwn })}>{text.previewOwn}</Button>
        )}
        <Button look="plain" onClick={again}>
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
          dealtWith={course.passed.has(course.at)}
          {...{ today, verdict, give, move }}
        />
      ) : (
        <Tried verdict={verdict} />
      )}
    </div>
  )
}

/** What would have been said at the end. */
const Tried = ({ verdict }: { readonly verdict: Verdict }): ReactElement => {
  const text = useText({ sv, en })
  const { ready, errors, open, notes } = verdict
  return (
    <section className="review" aria-labelledby="provat">
      <h2 id="provat">{text.previewDone}</h2>
      <p>{ready ? text.previewReady : text.previewStops(errors.length + open.length)}</p>
      <TriedFindings findings={[...errors, ...open, ...notes]} />
    </section>
  )
}
