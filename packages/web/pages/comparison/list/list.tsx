import type { ReactElement } from 'react'
import type { ProfileAnswer } from '../answer.ts'
import type { Shown } from '../shown.ts'
import { WhyHidden } from '../why_hidden.tsx'
import { hidesSome } from './hides_some.ts'
import { SectionOfList } from './section.tsx'
import { sectionsOfRows } from './sections_of_rows.ts'
import { Strengths } from './strengths.tsx'

interface Props {
  readonly shown: Shown
  readonly answer: ProfileAnswer
}

/** Strengths first; then every indicator in the order of the codebook. */
export const List = ({ shown, answer }: Props): ReactElement => {
  const { voice, comparison, choice } = shown
  const { text, format } = voice
  const { rows } = answer.figures.content
  const compared = rows.filter((r) => r.says !== 'no_figure')
  return (
    <div>
      {answer.mine && <Strengths shown={shown} rows={rows} />}
      {sectionsOfRows(rows, shown.knowledge).map((section) => (
        <SectionOfList key={section.id} shown={shown} answer={answer} section={section} />
      ))}
      <div className="compare-foot quiet">
        {compared.length > 0 && comparison.mine === choice.area && (
          <p>
            {text.list.chance(
              format.number(compared.length),
              format.number(Math.round(compared.length * 0.05)),
            )}
          </p>
        )}
        <p>{text.list.order}</p>
        {hidesSome(rows, comparison.members.length) && <WhyHidden shown={shown} />}
      </div>
    </div>
  )
}
