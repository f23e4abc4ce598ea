import type { ProblemId } from '@lyhord/contract'
import type { Words } from '@lyhord/core'
import { createContext, useContext } from 'react'
import type { Problem } from '../../client/problem.ts'

/** What needs to be put right in one field. */
export interface FieldError {
  /** The name of the field. */
  readonly at: string
  readonly message: string
}

/** What was written in a form, by field name. */
export type Values = Readonly<Record<string, string>>

/** The errors of the form around a field. */
export const FormErrors = createContext<readonly FieldError[]>([])

/** What the form around says of this field. */
export const useFieldError = (name: string): string | undefined =>
  useContext(FormErrors).find((e) => e.at === name)?.message

/** One error for each field that must not be empty and is. */
export const unfilled = (values: Values, messages: Values): readonly FieldError[] =>
  Object.entries(messages).flatMap(([at, message]) => (values[at]?.trim() ? [] : [{ at, message }]))

/** Passwords have at least 12 characters; the field is called `password` unless said otherwise. */
export const tooShort = (password: string, message: string, at = 'password'): readonly FieldError[] =>
  password.length < 12 ? [{ at, message }] : []

/** Problems that belong to one field: its name, and other words where the general ones would mislead. */
export type Places = Readonly<Partial<Record<ProblemId, string | FieldError>>>

/** A refusal as errors at fields: what the server said of each, or the one field it belongs to. Empty: the whole form. */
export const fieldErrorsOf = (
  problem: Problem,
  pick: (words: Words) => string,
  places: Places = {},
): readonly FieldError[] => {
  const place = problem.id === 'no_contact' ? undefined : places[problem.id]
  if (typeof place === 'object') return [place]
  if (place) return [{ at: place, message: `${pick(problem.title)} ${pick(problem.remedy)}` }]
  return problem.errors.map(({ at, message }) => ({ at, message: pick(message) }))
}
