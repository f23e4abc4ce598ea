import type { ReactElement, ReactNode } from 'react'
import { fieldId } from '../field/field.tsx'
import './choices.css'

interface Choice<V extends string> {
  readonly value: V
  readonly label: ReactNode
  readonly hint?: ReactNode
}

interface Props<V extends string> {
  readonly name: string
  readonly legend: ReactNode
  readonly choices: readonly Choice<V>[]
  readonly value: V | undefined
  readonly onChange: (value: V) => void
  /** Side by side, for two or three short ones. */
  readonly inline?: boolean
}

/** Choose one of few, all of them in view. */
export const Choices = <V extends string>({
  name,
  legend,
  choices,
  value,
  onChange,
  inline,
}: Props<V>): ReactElement => (
  <fieldset className={inline ? 'choices choices-inline' : 'choices'}>
    <legend className="field-label">{legend}</legend>
    {choices.map((choice, i) => (
      <label key={choice.value} className="choice">
        <input
          type="radio"
          id={i === 0 ? fieldId(name) : undefined}
          name={name}
          value={choice.value}
          checked={choice.value === value}
          onChange={() => onChange(choice.value)}
        />
        <span>
          {choice.label}
          {choice.hint && <span className="choice-hint">{choice.hint}</span>}
        </span>
      </label>
    ))}
  </fieldset>
)
