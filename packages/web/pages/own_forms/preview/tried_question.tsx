import type { Answer, Answers, Question } from '@lyhord/core'
import { type ReactElement, useEffect, useRef } from 'react'
import { Button } from '../../../parts/button/button.tsx'
import { Key } from '../../../parts/key/key.tsx'
import { en } from '../../../text/en/own_forms.ts'
import { sv } from '../../../text/sv/own_forms.ts'
import { useText, useWords } from '../../../text/text.tsx'
import type { Move } from '../../recording/course/move.ts'
import { findingsBeside, type Verdict } from '../../recording/review/verdict.ts'
import { TriedCode } from './tried_code.tsx'
import { TriedFindings } from './tried_findings.tsx'
import { triedKeys } from './tried_keys.ts'
import { TriedTyping } from './tried_typing.tsx'

/** What a question being tried is given. */
export interface TriedProps {
  readonly question: Question
  /** `Fråga 3 av 9`. */
  readonly place: string
  readonly answers: Answers
  readonly today: string
  readonly verdict: Verdict
  readonly dealtWith: boolean
  /** Gives an answer, and goes on when `on`. */
  readonly give: (id: string, answer: Answer | undefined, on: boolean) => void
  readonly move: (how: Move) => void
}

/** One question being tried, with the keys that recording has. */
export const TriedQuestion = (props: TriedProps): ReactElement => {
  const { verdict, dealtWith, question, move } = props
  const box = useRef<HTMLElement>(null)
  useEffect(() => (box.current?.querySelector('input') ?? box.current)?.focus(), [])
  const { codes, choose, press } = triedKeys(props)
  const { id } = question.variable
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot take the focus as one thing
    <section
      className="question"
      role="group"
      ref={box}
      tabIndex={-1}
      aria-labelledby="provad-fraga"
      onKeyDown={press}
    >
      <Asked {...props} />
      {codes ? (
        <ul className="codes">
          {codes.map((one) => (
            <TriedCode key={one.code.id} one={one} answer={props.answers[id]} onChoose={() => choose(one)} />
          ))}
        </ul>
      ) : (
        <TriedTyping {...props} />
      )}
      <TriedFindings findings={findingsBeside(verdict, id, dealtWith)} />
      <Moves move={move} />
    </section>
  )
}

const Asked = ({ question: { variable }, place }: Pick<TriedProps, 'question' | 'place'>): ReactElement => {
  const text = useText({ sv, en })
  const words = useWords()
  return (
    <>
      <div className="question-words">
        <p className="question-section quiet">{place}</p>
        <h2 id="provad-fraga" className="question-text">
          {words(variable.question).trim() || words(variable.label).trim() || text.unnamed}
        </h2>
      </div>
      {variable.help && <p className="quiet">{words(variable.help)}</p>}
    </>
  )
}

const Moves = ({ move }: Pick<TriedProps, 'move'>): ReactElement => {
  const text = useText({ sv, en })
  return (
    <div className="row">
      <Button look="main" onClick={() => move('on')}>
        {text.previewOn} <Key>↵</Key>
      </Button>
      <Button onClick={() => move('back')}>
        {text.previewBefore} <Key>↑</Key>
      </Button>
    </div>
  )
}
