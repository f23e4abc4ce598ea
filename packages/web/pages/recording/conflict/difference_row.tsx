import type { Answer } from '@lyhord/core'
import type { ReactElement } from 'react'
import { useThisForm } from '../../../forms/of_form.tsx'
import { en } from '../../../text/en/recording.ts'
import { sv } from '../../../text/sv/recording.ts'
import { useLanguage, useText, useWords } from '../../../text/text.tsx'
import { answerWords } from '../answer_words.ts'
import type { Difference, Side } from './two_versions.ts'

interface Props {
  readonly difference: Difference
  /** The name of the other person. */
  readonly theirs: string
  readonly chosen: Side | undefined
  readonly onChoose: (side: Side) => void
}

/** One answer, the two beside each other. */
export const DifferenceRow = ({ difference, theirs, chosen, onChoose }: Props): ReactElement => {
  const text = useText({ sv, en })
  const words = useWords()
  const language = useLanguage()
  const { variableOf } = useThisForm()
  const variable = variableOf(difference.variable)
  const shown = (answer: Answer | undefined) =>
    (variable && answerWords(variable, answer, language)) ?? text.unanswered
  const sides = [
    { side: 'mine', whose: text.conflict.mine },
    { side: 'theirs', whose: text.conflict.theirs(theirs) },
  ] as const
  return (
    <fieldset className="difference">
      <legend>{variable ? words(variable.label) : difference.variable}</legend>
      {sides.map(({ side, whose }) => (
        <label key={side} className="difference-side">
          <input
            type="radio"
            name={difference.variable}
            checked={chosen === side}
            onChange={() => onChoose(side)}
          />
          <span>
            <span className="quiet">{whose}</span>
            <br />
            {shown(difference[side])}
          </span>
        </label>
      ))}
    </fieldset>
  )
}
