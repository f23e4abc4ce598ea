import type { ReactElement } from 'react'
import { useThisForm } from '../../../forms/of_form.tsx'
import { PageTitle } from '../../../parts/page_title/page_title.tsx'
import { en } from '../../../text/en/recording.ts'
import { sv } from '../../../text/sv/recording.ts'
import { useFormat, useLanguage, useText, useWords } from '../../../text/text.tsx'
import { answerWords } from '../answer_words.ts'
import type { Theirs } from '../autosave/sync.ts'
import { LetGo } from '../left_behind/let_go.tsx'
import { useSides } from './use_sides.ts'

/** Somebody has taken the record back meanwhile: what is only here can be read before it is let go of. */
export const Withdrawn = ({ theirs }: { readonly theirs: Theirs }): ReactElement => {
  const { conflict: text, unanswered } = useText({ sv, en })
  const format = useFormat()
  const words = useWords()
  const language = useLanguage()
  const { variableOf } = useThisForm()
  const { differences } = useSides(theirs)
  const { changedBy, changedAt } = theirs
  return (
    <>
      <PageTitle title={text.withdrawnTitle}>
        {text.withdrawn(changedBy, changedAt ? format.moment(changedAt) : '')}
      </PageTitle>
      {differences.length > 0 && <h2>{text.onlyHere}</h2>}
      <dl className="only-here">
        {differences.map(({ variable: id, mine }) => {
          const variable = variableOf(id)
          return (
            <div key={id}>
              <dt>{variable ? words(variable.label) : id}</dt>
              <dd>{(variable && answerWords(variable, mine, language)) ?? unanswered}</dd>
            </div>
          )
        })}
      </dl>
      <LetGo />
    </>
  )
}
