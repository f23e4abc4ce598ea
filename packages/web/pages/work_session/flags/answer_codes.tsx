import type { Code } from '@lyhord/core'
import type { ReactElement } from 'react'
import { fieldId } from '../../../parts/field/field.tsx'
import { Select } from '../../../parts/select/select.tsx'
import { en } from '../../../text/en/work_session.ts'
import { sv } from '../../../text/sv/work_session.ts'
import { useText, useWords } from '../../../text/text.tsx'
import '../../../parts/choices/choices.css'

interface Props {
  readonly name: string
  readonly codes: readonly Code[]
  /** The question takes several answers. */
  readonly several: boolean
  readonly chosen: readonly string[]
  readonly choose: (codes: readonly string[]) => void
}

/** The answers to choose among: one, or as many as fit. */
export const AnswerCodes = (props: Props): ReactElement =>
  props.several ? <SeveralCodes {...props} /> : <OneCode {...props} />

const OneCode = ({ name, codes, chosen, choose }: Props): ReactElement => {
  const text = useText({ sv, en })
  const words = useWords()
  return (
    <Select
      name={name}
      label={text.answerLabel}
      value={chosen[0] ?? ''}
      onChange={(code) => choose(code ? [code] : [])}
      options={[
        { value: '', label: text.chooseAnswer },
        ...codes.map((c) => ({ value: c.id, label: words(c.label) })),
      ]}
    />
  )
}

const SeveralCodes = ({ name, codes, chosen, choose }: Props): ReactElement => {
  const text = useText({ sv, en })
  const words = useWords()
  const toggle = (id: string): void =>
    choose(chosen.includes(id) ? chosen.filter((c) => c !== id) : [...chosen, id])
  return (
    <fieldset className="choices flag-codes">
      <legend className="field-label">{text.answersLabel}</legend>
      {codes.map(({ id, label }, i) => (
        <label key={id} className="choice">
          <input
            type="checkbox"
            id={i === 0 ? fieldId(name) : undefined}
            checked={chosen.includes(id)}
            onChange={() => toggle(id)}
          />
          <span>{words(label)}</span>
        </label>
      ))}
    </fieldset>
  )
}
