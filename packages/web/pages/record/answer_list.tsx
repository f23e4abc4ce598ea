import type { ReactElement } from 'react'
import { useThisForm } from '../../forms/of_form.tsx'
import { en } from '../../text/en/record.ts'
import { sv } from '../../text/sv/record.ts'
import { useLanguage, useText, useWords } from '../../text/text.tsx'
import { answerWords } from '../recording/answer_words.ts'
import { todayHere } from '../recording/today.ts'
import type { RecordHere } from './page.tsx'

/** All answers by section; questions that are not asked are left out. */
export const AnswerList = ({ record }: { readonly record: RecordHere }): ReactElement => {
  const text = useText({ sv, en })
  const words = useWords()
  const language = useLanguage()
  const { judge } = useThisForm()
  const { answers } = judge.read(record.answers)
  const asked = judge.asked(answers, todayHere())
  return (
    <div className="answers">
      {judge.form.sections.map((section) => (
        <section key={section.id} aria-labelledby={`avsnitt-${section.id}`}>
          <h2 id={`avsnitt-${section.id}`}>{words(section.title)}</h2>
          <dl className="answer-list">
            {section.questions
              .filter(({ variable }) => asked.ids.has(variable.id))
              .map(({ variable }) => {
                const answer = answerWords(variable, answers[variable.id], language)
                return (
                  <div key={variable.id}>
                    <dt>{words(variable.label)}</dt>
                    <dd className={answer ? undefined : 'quiet'}>{answer ?? text.unanswered}</dd>
                  </div>
                )
              })}
          </dl>
        </section>
      ))}
    </div>
  )
}
