import type { ComponentProps, ReactElement, ReactNode } from 'react'
import { useFieldError } from '../form/form_errors.ts'
import './field.css'

/** What a control inside a field must carry, so that label, hint and error belong to it. */
interface FieldControl {
  readonly id: string
  readonly 'aria-describedby': string | undefined
  readonly 'aria-invalid': boolean | undefined
}

interface FrameProps {
  /** The name in the form; the id of the control, so that an error summary can link to it. */
  readonly name: string
  readonly label: ReactNode
  readonly hint?: ReactNode
  /** Said here; otherwise what the form around says of it. */
  readonly error?: ReactNode
  readonly children: (control: FieldControl) => ReactNode
}

/** The id of the control of a field, for links to it. */
export const fieldId = (name: string): string => `falt-${name}`

/** Label, hint and error around any one control. */
export const Field = ({ name, label, hint, error: own, children }: FrameProps): ReactElement => {
  const ofForm = useFieldError(name)
  const error = own ?? ofForm
  const id = fieldId(name)
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ')
  return (
    <div className={error ? 'field field-wrong' : 'field'}>
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      {hint && (
        <div className="field-hint" id={`${id}-hint`}>
          {hint}
        </div>
      )}
      {error && (
        <div className="field-error" id={`${id}-error`}>
          {error}
        </div>
      )}
      {children({ id, 'aria-describedby': described || undefined, 'aria-invalid': error ? true : undefined })}
    </div>
  )
}

interface TextProps extends Omit<ComponentProps<'input'>, 'children' | 'name'>, Omit<FrameProps, 'children'> {
  /** How many characters wide, when the answer has a known length. */
  readonly wide?: number
}

/** A field of one line. */
export const TextField = ({ name, label, hint, error, wide, ...input }: TextProps): ReactElement => (
  <Field name={name} label={label} hint={hint} error={error}>
    {(control) => (
      <input
        type="text"
        {...input}
        {...control}
        name={name}
        className="field-input"
        style={wide ? { maxWidth: `${wide + 3}ch` } : undefined}
      />
    )}
  </Field>
)
