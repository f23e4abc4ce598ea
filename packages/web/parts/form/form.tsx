import type { FormEvent, ReactElement, ReactNode } from 'react'
import type { Problem } from '../../client/problem.ts'
import { ErrorSummary } from '../error_summary/error_summary.tsx'
import { ProblemView } from '../problem/problem.tsx'
import { type FieldError, FormErrors, type Values } from './form_errors.ts'
import './form.css'

interface Props {
  readonly errors: readonly FieldError[]
  /** A refusal of the form as a whole; shown when no field has an error. */
  readonly problem?: Problem | undefined
  readonly onSend: (values: Values) => void
  readonly children: ReactNode
}

/** A form: what was written is handed over as texts, and what needs to be put right stands first and at each field. */
export const Form = ({ errors, problem, onSend, children }: Props): ReactElement => {
  const send = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault()
    onSend(valuesOf(event.currentTarget))
  }
  return (
    <FormErrors value={errors}>
      <form className="form" noValidate onSubmit={send}>
        <ErrorSummary errors={errors} />
        {problem && errors.length === 0 && <ProblemView problem={problem} />}
        {children}
      </form>
    </FormErrors>
  )
}

const valuesOf = (form: HTMLFormElement): Values =>
  Object.fromEntries(
    [...new FormData(form)].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])),
  )
