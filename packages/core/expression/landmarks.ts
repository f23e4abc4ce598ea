import { isDay } from '../time/day.ts'
import { exprsIn, termsIn } from './parts.ts'
import type { Expr, Term } from './tree.ts'

/** The points where trees change their mind: between them, one value is as good as another. */
export interface Landmarks {
  /** Codes and texts that are named. */
  readonly texts: ReadonlySet<string>
  readonly numbers: readonly number[]
  readonly days: readonly string[]
  /** Whole months and days that days are moved by or held apart by. */
  readonly months: readonly number[]
  readonly spans: readonly number[]
  /** The most codes of a multi variable that it makes a difference to choose. */
  readonly most: number
}

/** The landmarks of some trees taken together. */
export const landmarksOf = (exprs: readonly Expr[]): Landmarks => {
  const terms = exprs.flatMap(termsIn)
  const literals = terms.flatMap((t) => ('value' in t ? [t.value] : []))
  const texts = literals.filter((v) => typeof v === 'string')
  const numbers = literals.filter((v) => typeof v === 'number')
  return {
    texts: new Set([...exprs.flatMap(exprsIn).flatMap(codesNamed), ...texts.filter((t) => !isDay(t))]),
    numbers,
    days: texts.filter((t) => isDay(t)),
    months: terms.flatMap((t) => ('months_after' in t ? [t.months_after[1]] : [])),
    spans: [...terms.flatMap(spanOf), ...(terms.some((t) => 'days' in t) ? numbers : [])],
    most: terms.some((t) => 'count' in t) ? Math.max(2, ...numbers.map((n) => n + 1)) : 2,
  }
}

const codesNamed = (expr: Expr): readonly string[] => ('chosen' in expr ? expr.chosen[1] : [])

const spanOf = (term: Term): readonly number[] => ('days_after' in term ? [term.days_after[1]] : [])
