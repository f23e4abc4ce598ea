import type { ReactElement, ReactNode } from 'react'
import { Field } from '../field/field.tsx'
import './select.css'

/** So long a label may be cut off on a phone: there it stands under the select too. */
const long = 36

export interface Option<V extends string> {
  readonly value: V
  readonly label: string
  /** What the option stands under; those without stand first. */
  readonly group?: string
}

interface Props<V extends string> {
  readonly name: string
  readonly label: ReactNode
  readonly hint?: ReactNode
  readonly error?: ReactNode
  readonly options: readonly Option<V>[]
  readonly value: V
  readonly onChange: (value: V) => void
}

/** Choose one of many, the browser's own way: right on a phone and by keyboard. */
export const Select = <V extends string>(props: Props<V>): ReactElement => (
  <Field name={props.name} label={props.label} hint={props.hint} error={props.error}>
    {(control) => (
      <>
        <select
          {...control}
          name={props.name}
          className="field-input select"
          value={props.value}
          onChange={(event) => {
            const chosen = props.options.find((o) => o.value === event.target.value)
            if (chosen) props.onChange(chosen.value)
          }}
        >
          {[...Map.groupBy(props.options, (o) => o.group)].map(([group, options]) =>
            group === undefined ? (
              <Options key="" options={options} />
            ) : (
              <optgroup key={group} label={group}>
                <Options options={options} />
              </optgroup>
            ),
          )}
        </select>
        <Whole label={props.options.find((o) => o.value === props.value)?.label ?? ''} />
      </>
    )}
  </Field>
)

const Options = ({ options }: { readonly options: readonly Option<string>[] }): ReactElement => (
  <>
    {options.map((o) => (
      <option key={o.value} value={o.value}>
        {o.label}
      </option>
    ))}
  </>
)

/** What is chosen, for those who see it cut off; the select itself says it whole to those who listen. */
const Whole = ({ label }: { readonly label: string }): ReactElement | null =>
  label.length > long ? (
    <p className="select-whole quiet" aria-hidden="true">
      {label}
    </p>
  ) : null
