import type { ReactElement, ReactNode } from 'react'
import { Field } from '../field/field.tsx'
import './select.css'

export interface Option<V extends string> {
  readonly value: V
  readonly label: string
}

interface Props<V extends string> {
  readonly name: string
  readonly label: ReactNode
  readonly hint?: ReactNode
  readonly error?: ReactNode
  readonly options: readonly Option<V>[]
  readonly value: V
  readonly onChange: (value: V) => void
  /** The pointer or the focus has come: what the options lead to can be fetched. */
  readonly onNear?: (() => void) | undefined
}

/** Choose one of many, the browser's own way: right on a phone and by keyboard. */
export const Select = <V extends string>(props: Props<V>): ReactElement => (
  <Field name={props.name} label={props.label} hint={props.hint} error={props.error}>
    {(control) => (
      <select
        {...control}
        name={props.name}
        className="field-input select"
        value={props.value}
        onPointerEnter={props.onNear}
        onFocus={props.onNear}
        onChange={(event) => {
          const chosen = props.options.find((o) => o.value === event.target.value)
          if (chosen) props.onChange(chosen.value)
        }}
      >
        {props.options.map((o) => (
          <option key={o.value} value={o.value}>
            {o.label}
          </option>
        ))}
      </select>
    )}
  </Field>
)
