import { codesOf, type Variable } from '@lyhord/core'
import type { Computation } from '@lyhord/intake/mapping/mapping.ts'

const ways = ['constant', 'age', 'sex', 'days', 'days_after', 'filled'] as const
export type Way = (typeof ways)[number]

/** Of a question that is answered with one. */
type Codes = ReturnType<typeof codesOf>

/** What has been chosen of a computed answer to add; what has not is at its first choice. */
export interface Chosen {
  readonly variable?: string
  readonly way?: Way
  readonly one?: string
  readonly two?: string
  readonly value?: string
}

/** A computed answer as it stands: the question, the ways it can be computed, and everything it is computed from. */
export interface Draft {
  readonly variable: string
  readonly ways: readonly Way[]
  readonly way: Way
  /** The columns it comes from. */
  readonly one: string
  readonly two: string
  /** The answer that is always given, and the codes it is one of, if it is. */
  readonly value: string
  readonly codes: Codes
}

/** Which ways there are to compute an answer to a question. */
const waysFor = (variable: Variable | undefined): readonly Way[] => {
  if (variable?.kind === 'number') return ['age', 'days', 'constant']
  if (variable?.kind === 'day') return ['days_after', 'constant']
  if (variable?.kind === 'yes_no') return ['filled', 'constant']
  return variable && codesOf(variable)?.some((c) => c.id === 'flicka') ? ['sex', 'constant'] : ['constant']
}

export const draftOf = (
  variables: readonly Variable[],
  headings: readonly string[],
  chosen: Chosen,
): Draft => {
  const variable = variables.find((v) => v.id === chosen.variable) ?? variables[0]
  const possible = waysFor(variable)
  const codes = variable && codesOf(variable)
  return {
    variable: variable?.id ?? '',
    ways: possible,
    way: possible.find((w) => w === chosen.way) ?? possible[0] ?? 'constant',
    one: chosen.one ?? headings[0] ?? '',
    two: chosen.two ?? headings[0] ?? '',
    value: answerIn(chosen, codes),
    codes,
  }
}

/** What was chosen for one question is none of another's codes. */
const answerIn = ({ value }: Chosen, codes: Codes): string =>
  codes === undefined ? (value ?? '') : ((codes.find(({ id }) => id === value) ?? codes[0])?.id ?? '')

export const computationOf = ({ way: by, one, two, value }: Draft): Computation => {
  switch (by) {
    case 'constant':
      return { by, value }
    case 'age':
      return { by, column: one, at: two }
    case 'days':
      return { by, from: one, to: two }
    case 'days_after':
      return { by, from: one, column: two }
    case 'sex':
    case 'filled':
      return { by, column: one }
  }
}
