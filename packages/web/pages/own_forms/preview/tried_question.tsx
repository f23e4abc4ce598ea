import { type Answer, type Answers, codesOf, type Question } from '@lyhord/core'
import { type KeyboardEvent, type ReactElement, useEffect, useRef, useState } from 'react'
import { Button } from '../../../parts/button/button.tsx'
import { Key } from '../../../parts/key/key.tsx'
import { en } from '../../../text/en/own_forms.ts'
import { en as recordingEn } from '../../../text/en/recording.ts'
import { sv } from '../../../text/sv/own_forms.ts'
import { sv as recordingSv } from '../../../text/sv/recording.ts'
import { useText, useWords } from '../../../text/text.tsx'
import { choosableCodes } from '../../recording/course/course.ts'
import type { Move } from '../../recording/course/move.ts'
import { toggled } from '../../recording/entry/choices.ts'
import { codeFor, type KeyedCode, keyed } from '../../recording/entry/keys.ts'
import { readTyped } from '../../recording/entry/typed.ts'
import { findingsBeside, type Verdict } from '../../recording/review/verdict.ts'
import { TriedFindings } from './tried_findings.tsx'

interface Props {
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
export const TriedQuestion = (props: Props): ReactElement => {
  const { question, place, answers, today, verdict, dealtWith, give, move } = props
  const text = useText({ sv, en })
  const words = useWords()
  const box = useRef<HTMLElement>(null)
  const { variable } = question
  const codes = codesOf(variable) ? keyed(choosableCodes(question, answers, today)) : undefined
  useEffect(() => (box.current?.querySelector('input') ?? box.current)?.focus(), [])
  const choose = ({ code }: KeyedCode): void => {
    const before = answers[variable.id]
    const chosen = Array.isArray(before) ? before : []
    if (variable.kind === 'multi') give(variable.id, toggled(codesOf(variable) ?? [], chosen, code), false)
    else give(variable.id, code.id, true)
  }
  const press = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey) return
    const onButton = event.target instanceof HTMLButtonElement
    const typing = event.target instanceof HTMLInputElement
    const code = typing ? undefined : codes && codeFor(codes, event.key)
    const keyedCode = codes?.find((c) => c.code === code)
    if (event.key === 'Enter' && !onButton) move('on')
    else if (event.key === 'ArrowUp') move('back')
    else if (event.key === 'ArrowDown') move('ahead')
    else if (keyedCode) choose(keyedCode)
    else return
    event.preventDefault()
  }
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
      <div className="question-words">
        <p className="question-section quiet">{place}</p>
        <h2 id="provad-fraga" className="question-text">
          {words(variable.question).trim() || words(variable.label).trim() || text.unnamed}
        </h2>
      </div>
      {variable.help && <p className="quiet">{words(variable.help)}</p>}
      {codes ? (
        <ul className="codes">
          {codes.map((one) => (
            <Code key={one.code.id} one={one} answer={answers[variable.id]} onChoose={() => choose(one)} />
          ))}
        </ul>
      ) : (
        <Typing {...props} />
      )}
      <TriedFindings findings={findingsBeside(verdict, variable.id, dealtWith)} />
      <div className="row">
        <Button look="main" onClick={() => move('on')}>
          {text.previewOn} <Key>↵</Key>
        </Button>
        <Button onClick={() => move('back')}>
          {text.previewBefore} <Key>↑</Key>
        </Button>
      </div>
    </section>
  )
}

interface CodeProps {
  readonly one: KeyedCode
  readonly answer: Answer | undefined
  readonly onChoose: () => void
}

const Code = ({ one: { code, key }, answer, onChoose }: CodeProps): ReactElement => {
  const words = useWords()
  const chosen = typeof answer === 'object' ? answer.includes(code.id) : answer === code.id
  return (
    <li>
      <button type="button" className="code" aria-pressed={chosen} aria-keyshortcuts={key} onClick={onChoose}>
        <Key>{key?.toUpperCase()}</Key>
        <span className="code-label">{words(code.label).trim() || code.id}</span>
        <span className="code-mark" aria-hidden="true" />
      </button>
    </li>
  )
}

/** A number, a day or a text; what cannot be an answer is said and not given. */
const Typing = ({ question, answers, today, give }: Props): ReactElement => {
  const text = useText({ sv: recordingSv, en: recordingEn })
  const { variable } = question
  const digits = variable.kind === 'number' || variable.kind === 'day'
  const before = answers[variable.id]
  const [typed, type] = useState(before === undefined ? '' : String(before))
  const read = readTyped(question, typed, today)
  const hint =
    variable.kind === 'number'
      ? text.numberHint(variable.min, variable.max)
      : variable.kind === 'day'
        ? text.dayHint
        : ''
  const write = (written: string): void => {
    type(written)
    const result = readTyped(question, written, today)
    const grew = written.length > typed.length
    if (result.is === 'answer') give(variable.id, result.answer, digits && grew && result.complete)
    else give(variable.id, undefined, false)
  }
  return (
    <div className="typed">
      {hint && (
        <p id="provad-om" className="question-hint quiet">
          {hint}
        </p>
      )}
      <input
        className="typed-input"
        style={{ width: variable.kind === 'text' ? '24ch' : '13ch' }}
        aria-labelledby="provad-fraga"
        aria-describedby={hint ? 'provad-om' : undefined}
        aria-invalid={read.is === 'impossible' || undefined}
        inputMode={digits ? 'numeric' : 'text'}
        autoComplete="off"
        value={typed}
        onChange={(event) => write(event.target.value)}
      />
    </div>
  )
}
