import type { Answers } from '../answer.ts'
import { compile } from './compile.ts'
import { readsOf } from './reads.ts'
import type { Expr } from './tree.ts'

/** Whether a tree can still become true, false and unknown; sometimes yes too often, never no too often. */
export interface Outlook {
  readonly true: boolean
  readonly false: boolean
  readonly unknown: boolean
}

/** The outlook of a tree when the first `settled` of some variables have their final answers, or none. */
export type Foresight = (answers: Answers, today: string, settled: number) => Outlook

/** Compiles a tree to its foresight; `order` is the order in which variables are settled. */
export const foresee = (expr: Expr, order: readonly string[]): Foresight => {
  if ('all' in expr) return foreseeAll(expr.all.map((e) => foresee(e, order)))
  if ('any' in expr) return contrary(foreseeAll(expr.any.map((e) => contrary(foresee(e, order)))))
  if ('not' in expr) return contrary(foresee(expr.not, order))
  if ('given' in expr) return foreseeGiven(foresee(expr.given[0], order), foresee(expr.given[1], order))
  const needed = 1 + Math.max(-1, ...[...readsOf(expr)].map((id) => order.indexOf(id)))
  const holds = compile(expr)
  return (answers, today, settled) => {
    if (settled < needed) return open
    const truth = holds(answers, today)
    return { true: truth === true, false: truth === false, unknown: truth === undefined }
  }
}

const never: Outlook = { true: false, false: false, unknown: false }
const open: Outlook = { true: true, false: true, unknown: true }

const foreseeAll =
  (of: readonly Foresight[]): Foresight =>
  (answers, today, settled) => {
    const each = of.map((f) => f(answers, today, settled))
    return {
      true: each.every((o) => o.true),
      false: each.some((o) => o.false),
      unknown: each.some((o) => o.unknown) && each.every((o) => o.true || o.unknown),
    }
  }

const contrary =
  (of: Foresight): Foresight =>
  (answers, today, settled) => {
    const outlook = of(answers, today, settled)
    return { true: outlook.false, false: outlook.true, unknown: outlook.unknown }
  }

const foreseeGiven =
  (condition: Foresight, then: Foresight): Foresight =>
  (answers, today, settled) => {
    const when = condition(answers, today, settled)
    const outlook = when.true ? then(answers, today, settled) : never
    return { ...outlook, unknown: outlook.unknown || when.false || when.unknown }
  }
