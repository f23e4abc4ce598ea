import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { compile } from '../expression/compile.ts'
import { demandOf } from '../expression/demand.ts'
import { sensibleAnswers, sensibleExpr } from '../expression/gold/sensible_trees.ts'
import { freshPatience } from '../expression/possible.ts'
import type { Expr } from '../expression/tree.ts'
import { variablesById } from './form.ts'
import { inOrder, smallForm } from './gold/small_form.ts'
import { lintPairs } from './lint_pairs.ts'

const variables = variablesById(smallForm)
const today = '2025-12-31'

const areTold = (one: Expr, other: Expr): boolean => {
  const rules = [
    { ...inOrder, holds: one },
    { ...inOrder, id: 'prov-2', holds: other },
  ]
  return lintPairs(rules, variables, freshPatience()).length > 0
}

test('of two rules that are told no answers meet what the one demands without breaking the other', () => {
  const many = fc.array(sensibleAnswers(today), { minLength: 100, maxLength: 200 })
  let told = 0
  fc.assert(
    fc.property(sensibleExpr, sensibleExpr, many, (one, other, answers) => {
      if (!areTold(one, other)) return
      told++
      const kept = (a: Expr, b: Expr) => {
        const [demand, holds] = [compile(demandOf(a)), compile(b)]
        return answers.some((x) => demand(x, today) === true && holds(x, today) !== false)
      }
      assert.ok(!kept(one, other) || !kept(other, one))
    }),
    { numRuns: 600 },
  )
  assert.ok(told > 10)
})
