/**
 * The expression language: one typed JSON tree used for skip logic, rules and indicators. A tree can be stored,
 * sent, printed in words, linted and compiled; it can do nothing else.
 */

/** Something with a value: a code, an ISO day, a number, or the chosen codes. Unknown when an input is missing. */
export type Term =
  | { readonly var: string }
  | { readonly value: string | number }
  | { readonly today: true }
  /** How many codes are chosen in a multi variable. */
  | { readonly count: string }
  /** The chosen code of a multi variable when exactly one is chosen. */
  | { readonly only: string }
  /** The first term that has a value. */
  | { readonly first: readonly Term[] }
  /** Whole days from the first ISO day to the second; negative when the second is earlier. */
  | { readonly days: readonly [from: Term, to: Term] }
  /** The calendar year of an ISO day. */
  | { readonly year: Term }
  /** An ISO day moved by whole calendar months or days. */
  | { readonly months_after: readonly [from: Term, months: number] }
  | { readonly days_after: readonly [from: Term, days: number] }

export type Comparison = '=' | '<' | '<=' | '>' | '>='

/** Something that is true, false or unknown (Kleene's three-valued logic). */
export type Expr =
  | { readonly all: readonly Expr[] }
  | { readonly any: readonly Expr[] }
  | { readonly not: Expr }
  /** True or false, never unknown. */
  | { readonly answered: string }
  /** At least one of the codes is chosen (one, multi or yes/no). Unknown when not answered. */
  | { readonly chosen: readonly [variable: string, codes: readonly string[]] }
  /** The code of the first variable is among the codes of the second. */
  | { readonly among: readonly [variable: string, multi: string] }
  | { readonly compare: readonly [left: Term, by: Comparison, right: Term] }
  /** The second where the first is true, otherwise unknown. */
  | { readonly given: readonly [condition: Expr, then: Expr] }

/** Three-valued truth; `undefined` is unknown. */
export type Truth = boolean | undefined
