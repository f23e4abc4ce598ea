import type { Answer } from '../answer.ts'

/** Where a code of a split variable belongs: the code of a one or yes/no variable, or one among those of a multi. */
export type Target =
  | { readonly variable: string; readonly one: string }
  | { readonly variable: string; readonly multi: string }

/** One change between two versions of a form, as data. `null`: a code without counterpart. */
export type Step =
  /** The same variable under another id. */
  | { readonly renamed: readonly [from: string, to: string] }
  /** Codes of a one or multi variable that have become others, or one; codes not mentioned stay. */
  | { readonly recoded: string; readonly codes: Readonly<Record<string, string | null>> }
  /** No longer asked. */
  | { readonly removed: string }
  /** Codes that now belong to several variables; codes not mentioned have no counterpart. */
  | { readonly split: string; readonly into: Readonly<Record<string, Target>> }

/** What happened to a form from one version to the next. */
export interface VersionChange {
  readonly from: number
  readonly to: number
  readonly steps: readonly Step[]
}

/** An answer, or the codes of it, that could not be carried over. `occupied`: the new place already had an answer. */
export interface Lost {
  readonly variable: string
  readonly answer: Answer
  readonly why: 'removed' | 'no_counterpart' | 'occupied'
}

/** The steps from one version to a later one, `undefined` when the changes do not lead there. */
export const stepsBetween = (
  changes: readonly VersionChange[],
  from: number,
  to: number,
): readonly Step[] | undefined => {
  if (from === to) return []
  const change = changes.find((c) => c.from === from && from < c.to && c.to <= to)
  const rest = change && stepsBetween(changes, change.to, to)
  return rest && change && [...change.steps, ...rest]
}
