import { type ReactElement, type ReactNode, useEffect, useRef } from 'react'
import { Field } from '../field/field.tsx'

interface Props {
  readonly name: string
  readonly label: ReactNode
  /** Takes the focus when it comes, where it is the only thing to do. */
  readonly autoFocus?: boolean
}

/** Six digits of a one-time code; spaces are forgiven. */
export const CodeField = ({ name, label, autoFocus }: Props): ReactElement => {
  const input = useRef<HTMLInputElement>(null)
  useEffect(() => {
    if (autoFocus) input.current?.focus()
  }, [autoFocus])
  return (
    <Field name={name} label={label}>
      {(control) => (
        <input
          {...control}
          ref={input}
          name={name}
          className="field-input figures"
          style={{ maxWidth: '10ch' }}
          inputMode="numeric"
          autoComplete="one-time-code"
          onChange={(event) => {
            event.target.value = event.target.value.replace(/\D/g, '').slice(0, 6)
          }}
        />
      )}
    </Field>
  )
}
