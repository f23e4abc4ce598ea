import { type ComponentProps, type ReactElement, useState } from 'react'
import { en } from '../../text/en/parts.ts'
import { sv } from '../../text/sv/parts.ts'
import { useText } from '../../text/text.tsx'
import { Button } from '../button/button.tsx'
import { Field } from '../field/field.tsx'
import './password_field.css'

interface Props extends Omit<ComponentProps<'input'>, 'name' | 'type'> {
  readonly name: string
  readonly label: string
  readonly hint?: string
}

/** A password; can be shown while it is written, so that long ones are possible. */
export const PasswordField = ({ name, label, hint, ...input }: Props): ReactElement => {
  const text = useText({ sv, en })
  const [shown, show] = useState(false)
  return (
    <Field name={name} label={label} hint={hint}>
      {(control) => (
        <div className="password-field">
          <input
            {...input}
            {...control}
            name={name}
            type={shown ? 'text' : 'password'}
            spellCheck={false}
            autoCapitalize="none"
            className="field-input"
          />
          <Button aria-label={shown ? text.hidePassword : text.showPassword} onClick={() => show(!shown)}>
            {shown ? text.hide : text.show}
          </Button>
        </div>
      )}
    </Field>
  )
}
