import type { Answer } from '../answer.ts'

/** Why a given value is no answer to a variable; ids of the built-in rules in `rule/answer_rules.ts`. */
export type Refusal =
  | 'svar-typ'
  | 'svar-kod'
  | 'svar-intervall'
  | 'svar-dag'
  | 'svar-ensam'
  | 'svar-langd'
  | 'svar-personnummer'

export type Read = { readonly answer: Answer | undefined } | { readonly refusal: Refusal }
