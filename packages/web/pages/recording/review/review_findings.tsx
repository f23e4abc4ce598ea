import type { Question } from '@lyhord/core'
import { inRow } from '@lyhord/core/listed.ts'
import type { ReactElement } from 'react'
import { useThisForm } from '../../../forms/of_form.tsx'
import { Button } from '../../../parts/button/button.tsx'
import { en } from '../../../text/en/recording.ts'
import { sv } from '../../../text/sv/recording.ts'
import { useText, useWords } from '../../../text/text.tsx'
import { useRecording } from '../recording_context.ts'
import { FindingView } from './finding_list.tsx'

/** What the rules found, each with a way to its question, and what is left out or not answered. */
export const ReviewFindings = ({ asked }: { readonly asked: readonly Question[] }): ReactElement => {
  const { review } = useText({ sv, en })
  const { now, recorder } = useRecording()
  const labelOf = useLabel()
  const { errors, open, kept, notes, dropped } = now.verdict
  const isUnanswered = (q: Question): boolean =>
    now.course.answers[q.variable.id] === undefined && !q.required
  const unanswered = asked.filter(isUnanswered).length
  return (
    <>
      {[...errors, ...open, ...kept, ...notes].map((finding) => (
        <div key={`${finding.rule} ${finding.variable}`} className="review-finding">
          <h3>{labelOf(finding.variable)}</h3>
          <FindingView finding={finding} />
          {finding.variable && (
            <Button look="plain" onClick={() => finding.variable && recorder.move({ to: finding.variable })}>
              {review.goTo}
            </Button>
          )}
        </div>
      ))}
      {dropped.length > 0 && (
        <p>
          {review.dropped(dropped.length)} <span className="quiet">{inRow(dropped.map(labelOf))}</span>
        </p>
      )}
      {unanswered > 0 && <p className="quiet">{review.unansweredCount(unanswered)}</p>}
    </>
  )
}

const useLabel = (): ((id: string | undefined) => string) => {
  const words = useWords()
  const { variableOf } = useThisForm()
  return (id) => {
    const variable = id === undefined ? undefined : variableOf(id)
    return variable ? words(variable.label) : ''
  }
}
