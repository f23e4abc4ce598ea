import fc from 'fast-check'
import type { Answers } from '../../answer.ts'
import { addDays } from '../../time/day.ts'
import * as say from '../dsl.ts'
import type { Comparison, Expr } from '../tree.ts'

/** Trees without lint flaws over the small form, that are now and then impossible. */
const comparison: fc.Arbitrary<Comparison> = fc.constantFrom('=', '<', '<=', '>', '>=')
const number = fc.constantFrom(0, 1, 2, 3, 98, 99)
const shift = fc.constantFrom(-4, 1, 4)
const day = fc.constantFrom('inledd', 'avslutad')
const reason = fc.constantFrom('skola', 'vald', 'missbruk', 'okant')

const atom: fc.Arbitrary<Expr> = fc.oneof(
  fc.constantFrom('forlangd', 'samtal', 'orsaker', 'inledd').map(say.answered),
  fc.constantFrom('ja', 'nej').map((c) => say.is('forlangd', c)),
  reason.map((c) => say.is('orsaker', c)),
  reason.map((c) => say.is('huvudorsak', c)),
  fc.constant(say.among('huvudorsak', 'orsaker')),
  fc.tuple(comparison, number).map(([by, n]): Expr => ({ compare: [{ var: 'samtal' }, by, { value: n }] })),
  fc
    .tuple(comparison, number)
    .map(([by, n]): Expr => ({ compare: [say.count('orsaker'), by, { value: n }] })),
  reason.map((c) => say.equal(say.only('orsaker'), say.value(c))),
  fc
    .tuple(day, comparison, day, shift)
    .map(([x, by, y, months]): Expr => ({ compare: [{ var: x }, by, say.monthsAfter(y, months)] })),
  fc.tuple(day, comparison).map(([x, by]): Expr => ({ compare: [{ var: x }, by, say.today] })),
)

export const sensibleExpr: fc.Arbitrary<Expr> = fc.letrec<{ expr: Expr }>((tie) => ({
  expr: fc.oneof(
    { depthSize: 'small' },
    atom,
    fc.array(tie('expr'), { minLength: 2, maxLength: 4 }).map((of) => ({ all: of })),
    fc.array(tie('expr'), { minLength: 2, maxLength: 3 }).map((of) => ({ any: of })),
    tie('expr').map(say.not),
    fc.tuple(tie('expr'), tie('expr')).map((given): Expr => ({ given })),
  ),
})).expr

/** Answers a form could hold, unanswered now and then, with days near each other and near the day given. */
export const sensibleAnswers = (today: string): fc.Arbitrary<Answers> => {
  const near = fc
    .tuple(
      fc.constantFrom(-240, -122, -121, -120, -31, -30, 0, 30, 31, 120, 121, 122, 240),
      fc.integer({ min: -2, max: 2 }),
    )
    .map(([far, close]) => addDays(today, far + close))
  return fc.record(
    {
      forlangd: fc.constantFrom('ja', 'nej'),
      samtal: fc.oneof(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 95, max: 99 })),
      orsaker: fc.oneof(fc.subarray(['skola', 'vald', 'missbruk'], { minLength: 1 }), fc.constant(['okant'])),
      huvudorsak: reason,
      inledd: near,
      avslutad: near,
    },
    { requiredKeys: [] },
  )
}
