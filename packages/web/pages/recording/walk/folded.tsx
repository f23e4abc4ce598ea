import type { Question, Variable } from '@lyhord/core'
import { Fragment, type ReactElement } from 'react'
import { useThisForm } from '../../../forms/of_form.tsx'
import { en } from '../../../text/en/recording.ts'
import { sv } from '../../../text/sv/recording.ts'
import { useLanguage, useText, useWords } from '../../../text/text.tsx'
import { answerWords } from '../answer_words.ts'
import { sameAnswer } from '../course/answers.ts'
import { useRecording } from '../recording_context.ts'
import { findingsBeside } from '../review/verdict.ts'

interface Props {
  readonly questions: readonly Question[]
  readonly label?: string
}

/** Questions that are dealt with, folded to their answers; a press goes back to one. */
export const Folded = ({ questions, label }: Props): ReactElement | null => {
  const words = useWords()
  const { sectionOf } = useThisForm()
  if (questions.length === 0) return null
  return (
    <ol className="folded" aria-label={label}>
      {questions.map((question, i) => {
        const section = sectionOf(question.variable.id)
        const first = section && section !== sectionOf(questions[i - 1]?.variable.id ?? '')
        return (
          <Fragment key={question.variable.id}>
            {first && <li className="folded-section">{words(section.title)}</li>}
            <FoldedQuestion question={question} />
          </Fragment>
        )
      })}
    </ol>
  )
}

/** One folded question: its short name, its answer, and what stands beside it. */
const FoldedQuestion = ({ question: { variable } }: { readonly question: Question }): ReactElement => {
  const text = useText({ sv, en })
  const words = useWords()
  const language = useLanguage()
  const { now, recorder, groupFlags } = useRecording()
  const { id } = variable
  const answer = answerWords(variable, now.course.answers[id], language)
  const findings = findingsBeside(now.verdict, id, now.course.passed.has(id)).filter(
    (f) => f.severity !== 'note',
  )
  const asked = groupFlags.filter((f) => f.variable === id)
  const waits = now.flags.some((f) => f.variable === id) || asked.some((f) => f.answer === null)
  return (
    <li>
      <button type="button" className="folded-question" onClick={() => recorder.move({ to: id })}>
        <span className="folded-label">{words(variable.label)}</span>{' '}
        <span className={answer === undefined ? 'folded-answer quiet' : 'folded-answer'}>
          {answer ?? text.unanswered}
          <AnsweredBefore variable={variable} />
          {waits && <span className="folded-mark">{text.flagged}</span>}
          {!waits && asked.length > 0 && <span className="folded-mark">{text.flagAnswered}</span>}
          {findings.map((f) => (
            <span key={f.rule} className={`folded-finding folded-${f.severity}`}>
              {now.reasons[f.rule] ? `${text.kept}:` : text.severities[f.severity].replace(/[^?]$/, '$&:')}{' '}
              {words(f.message)}
            </span>
          ))}
        </span>
      </button>
    </li>
  )
}

/** The answer that was handed in, beside the one that is to take its place. */
const AnsweredBefore = ({ variable }: { readonly variable: Variable }): ReactElement | null => {
  const text = useText({ sv, en })
  const language = useLanguage()
  const { now, opening } = useRecording()
  const before = now.sync.acknowledged[variable.id]
  if (!opening.amending || sameAnswer(before, now.course.answers[variable.id])) return null
  return (
    <span className="folded-mark">
      {text.answeredBefore(answerWords(variable, before, language) ?? text.unanswered)}
    </span>
  )
}
