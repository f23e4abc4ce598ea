import type { Expr, Term } from '@lyhord/core'
import { z } from 'zod'

const variable = z.string().min(1).max(80)
const comparison = z.enum(['=', '<', '<=', '>', '>='])

/** A term of the expression language as JSON. Nothing else is let in: keys that are not known are refused. */
export const term: z.ZodType<Term> = z.lazy(() =>
  z.union([
    z.strictObject({ var: variable }),
    z.strictObject({ value: z.union([z.string().max(200), z.number()]) }),
    z.strictObject({ today: z.literal(true) }),
    z.strictObject({ count: variable }),
    z.strictObject({ only: variable }),
    z.strictObject({ first: z.array(term).min(1).max(20) }),
    z.strictObject({ days: z.tuple([term, term]) }),
    z.strictObject({ year: term }),
    z.strictObject({ months_after: z.tuple([term, z.number().int().min(-12_000).max(12_000)]) }),
    z.strictObject({ days_after: z.tuple([term, z.number().int().min(-365_000).max(365_000)]) }),
  ]),
)

/** A condition of the expression language as JSON. */
export const expression: z.ZodType<Expr> = z.lazy(() =>
  z.union([
    z.strictObject({ all: z.array(expression).min(1).max(100) }),
    z.strictObject({ any: z.array(expression).min(1).max(100) }),
    z.strictObject({ not: expression }),
    z.strictObject({ answered: variable }),
    z.strictObject({ chosen: z.tuple([variable, z.array(z.string().max(80)).min(1)]) }),
    z.strictObject({ among: z.tuple([variable, variable]) }),
    z.strictObject({ compare: z.tuple([term, comparison, term]) }),
    z.strictObject({ given: z.tuple([expression, expression]) }),
  ]),
)
