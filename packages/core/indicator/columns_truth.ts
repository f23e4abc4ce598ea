import { compile } from '../expression/compile.ts'
import { readsOf } from '../expression/reads.ts'
import type { Expr } from '../expression/tree.ts'
import type { Columns } from './columns.ts'
import { comparedDays } from './columns_days.ts'
import { type Fill, truthNumber } from './columns_fill.ts'
import { combinations, lookupOf } from './columns_lookup.ts'

/** A table longer than this is slower than the parts of what is asked, each by itself. */
const smallTable = 1 << 12

/** Whether an expression holds, as `truthNumber` says. One that reads too much for a table is taken apart. */
export const truthOf = (columns: Columns, expr: Expr): Fill => {
  const reads = [...readsOf(expr)]
  const compared = 'compare' in expr ? comparedDays(columns, ...expr.compare) : undefined
  if (compared) return compared
  const apart = combinations(columns, reads) > smallTable ? takenApart(columns, expr) : undefined
  if (apart) return apart
  const holds = compile(expr)
  return lookupOf(columns, reads, (answers) => truthNumber(holds(answers, '')))
}

const takenApart = (columns: Columns, expr: Expr): Fill | undefined => {
  if ('all' in expr) return together(columns, expr.all, 1, allOf)
  if ('any' in expr) return together(columns, expr.any, 0, anyOf)
  if ('not' in expr) return together(columns, [expr.not], 1, notOf)
  return 'given' in expr ? together(columns, expr.given, 0, givenThat) : undefined
}

/** What two truths come to: at 3 × the one so far + the next. */
const allOf = Int32Array.of(0, 0, 0, 0, 1, 2, 0, 2, 2)
const anyOf = Int32Array.of(0, 1, 2, 1, 1, 1, 2, 1, 2)
const notOf = Int32Array.of(0, 0, 0, 1, 0, 2, 0, 0, 0)
/** The condition comes first and leaves true or unknown; then what was asked counts where it left true. */
const givenThat = Int32Array.of(2, 1, 2, 0, 1, 2, 2, 2, 2)

const together = (columns: Columns, exprs: readonly Expr[], begin: number, joined: Int32Array): Fill => {
  const parts = exprs.map((e) => truthOf(columns, e))
  let one = new Int32Array(0)
  return (from, to, out) => {
    const size = to - from
    if (one.length < size) one = new Int32Array(size)
    out.fill(begin, 0, size)
    for (const fill of parts) {
      fill(from, to, one)
      for (let i = 0; i < size; i++) out[i] = joined[3 * (out[i] ?? 0) + (one[i] ?? 0)] ?? 0
    }
  }
}
