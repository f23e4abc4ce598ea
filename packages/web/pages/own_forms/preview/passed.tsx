import type { Question } from '@lyhord/core'
import type { ReactElement } from 'react'
import { useLanguage, useWords } from '../../../text/text.tsx'
import { answerWords } from '../../recording/answer_words.ts'
import type { Course } from '../../recording/course/course.ts'

interface Props {
  readonly questions: readonly Question[]
  readonly course: Course
  readonly onGoTo: (id: string) => void
}

/** The latest questions folded to their answers; a press goes back to one. */
export const Passed = ({ questions, course, onGoTo }: Props): ReactElement | null => {
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
