import { type ReactElement, useEffect, useRef } from 'react'
import { en } from '../../text/en/parts.ts'
import { sv } from '../../text/sv/parts.ts'
import { useText } from '../../text/text.tsx'
import { fieldId } from '../field/field.tsx'
import type { FieldError } from '../form/form_errors.ts'
import './error_summary.css'

/** What needs to be put right, first on the page, with a link to each field. Takes the focus when it comes. */
export const ErrorSummary = ({ errors }: { readonly errors: readonly FieldError[] }): ReactElement | null => {
  const text = useText({ sv, en })
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (errors.length > 0) box.current?.focus()
  }, [errors])
  if (errors.length === 0) return null
  return (
    <div className="error-summary" ref={box} tabIndex={-1} role="alert" aria-labelledby="error-summary-title">
      <h2 id="error-summary-title">{text.errorSummary(errors.length)}</h2>
      <ul>
        {errors.map(({ at, message }) => (
          <li key={`${at} ${message}`}>
            <a href={`#${fieldId(at)}`} onClick={(event) => goToField(event, at)}>
              {message}
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}

const goToField = (event: { preventDefault: () => void }, at: string): void => {
  event.preventDefault()
  document.getElementById(fieldId(at))?.focus()
}
