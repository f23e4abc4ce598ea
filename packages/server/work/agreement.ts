import { type Answer, type Answers, agreementTable, type Form, kappa, variablesOf } from '@lyhord/core'

/** How well two independent codings of the same cases agree on one variable; never about persons. */
export interface VariableAgreement {
  readonly variable: string
  readonly n: number
  /** Share of cases with the same answer, 0–1. */
  readonly percent: number
  readonly kappa: { readonly value: number; readonly low: number; readonly high: number } | null
}

/** Agreement per variable over cases where both answered; a multi answer is compared as a whole. */
export const agreementOf = (
  form: Form,
  pairs: readonly { readonly first: Answers; readonly second: Answers }[],
): VariableAgreement[] =>
  variablesOf(form)
    .filter((v) => v.kind !== 'text' && v.kind !== 'pseudonym')
    .flatMap(({ id }) => {
      const both = pairs.flatMap(({ first, second }) => codedTwice(first[id], second[id]))
      const found = kappa(agreementTable(both))
      if (!found) return []
      const { n, agreement, kappa: value, interval } = found
      return [
        {
          variable: id,
          n,
          percent: agreement,
          kappa: value === undefined || !interval ? null : { value, ...interval },
        },
      ]
    })

const codedTwice = (a: Answer | undefined, b: Answer | undefined): [string, string][] =>
  a === undefined || b === undefined ? [] : [[String(a), String(b)]]
