import fc from 'fast-check'
import type { Answers } from '../../answer.ts'
import { variables } from '../../form/gold/small_form.ts'
import type { Comparison, Expr, Term } from '../tree.ts'

/** Any tree at all over the small form: sensible, senseless, with unknown variables and codes. */
const id = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...Object.values(variables).map((v) => v.id)) },
  fc.constantFrom(
    'previous.avslutad',
    'next.inledd',
    'next.followed_to',
    'finns_inte',
    'constructor',
    '__proto__',
    '',
  ),
)
const code = fc.constantFrom('ja', 'nej', 'annat', 'skola', 'vald', 'okant', 'finns_inte', 'toString')
const day = fc.constantFrom('2025-01-01', '2025-10-31', '2025-02-30', '9999-12-31')
const by = fc.integer({ min: -50, max: 50 })
const comparison: fc.Arbitrary<Comparison> = fc.constantFrom('=', '<', '<=', '>', '>=')

export const { expr: anyExpr, term: anyTerm } = fc.letrec<{ expr: Expr; term: Term }>((tie) => ({
  term: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.record({ var: id }),
    fc.record({ value: fc.oneof(code, day, by) }),
    fc.constant({ today: true as const }),
    fc.record({ count: id }),
    fc.record({ only: id }),
    fc.record({ first: fc.array(tie('term'), { maxLength: 3 }) }),
    fc.record({ days: fc.tuple(tie('term'), tie('term')) }),
    fc.record({ months_after: fc.tuple(tie('term'), by) }),
    fc.record({ days_after: fc.tuple(tie('term'), by) }),
  ),
  expr: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.record({ answered: id }),
    fc.record({ chosen: fc.tuple(id, fc.array(code, { maxLength: 3 })) }),
    fc.record({ among: fc.tuple(id, id) }),
    fc.record({ compare: fc.tuple(tie('term'), comparison, tie('term')) }),
    fc.record({ all: fc.array(tie('expr'), { maxLength: 3 }) }),
    fc.record({ any: fc.array(tie('expr'), { maxLength: 3 }) }),
    fc.record({ not: tie('expr') }),
    fc.record({ given: fc.tuple(tie('expr'), tie('expr')) }),
  ),
}))

/** Answers of the right kinds, or any other. */
export const anyAnswers: fc.Arbitrary<Answers> = fc.dictionary(
  id.filter((i) => i !== '__proto__'),
  fc.oneof(code, day, by, fc.uniqueArray(code, { minLength: 1, maxLength: 3 })),
  { maxKeys: 12 },
)
