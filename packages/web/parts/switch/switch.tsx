import type { ReactElement, ReactNode } from 'react'
import { fieldId } from '../field/field.tsx'
import './switch.css'

interface Props {
  readonly name: string
  readonly label: ReactNode
  readonly hint?: ReactNode
  readonly on: boolean
  readonly onChange: (on: boolean) => void
  readonly disabled?: boolean
}

/** On or off, at once: for settings that hold as soon as they are changed. */
export const Switch = ({ name, label, hint, on, onChange, disabled }: Props): ReactElement => (
  <div className="switch">
    <input
      type="checkbox"
      role="switch"
      id={fieldId(name)}
      checked={on}
      aria-checked={on}
      disabled={disabled}
      aria-describedby={hint ? `${fieldId(name)}-hint` : undefined}
      onChange={(event) => onChange(event.target.checked)}
    />
    <div>
      <label className="field-label" htmlFor={fieldId(name)}>
        {label}
      </label>
      {hint && (
        <div className="field-hint" id={`${fieldId(name)}-hint`}>
          {hint}
        </div>
      )}
    </div>
  </div>
)
