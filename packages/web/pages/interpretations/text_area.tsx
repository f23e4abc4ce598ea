import type { ReactElement, ReactNode } from 'react'
import { Field } from '../../parts/field/field.tsx'

interface Props {
  readonly name: string
  readonly label: ReactNode
  readonly hint?: ReactNode
  readonly defaultValue?: string
  readonly rows?: number
  readonly maxLength?: number
}

/** A field of several lines. */
export const TextArea = ({ name, label, hint, rows = 5, maxLength = 2000, ...rest }: Props): ReactElement => (
  <Field name={name} label={label} hint={hint}>
    {(control) => (
      <textarea
        {...control}
        {...rest}
        name={name}
        rows={rows}
        maxLength={maxLength}
        className="field-input"
      />
    )}
  </Field>
)
