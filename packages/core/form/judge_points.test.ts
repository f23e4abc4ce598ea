import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import type { Answer, Answers } from '../answer.ts'
import { unanswered } from '../expression/dsl.ts'
import { anyAnswers, anyExpr } from '../expression/gold/arbitrary_trees.ts'
import { samplesOf } from '../expression/samples.ts'
import type { Expr } from '../expression/tree.ts'
import { type Form, variablesOf } from './form.ts'
import { inOrder, smallForm } from './gold/small_form.ts'
import { judgeOf } from './judge.ts'
import { pointJudgeOf } from './judge_points.ts'

const today = '2025-10-31'

const openIn = (form: Form, given: Answers): readonly number[] => {
  const { points } = pointJudgeOf(form, today)
  const answers = Object.fromEntries(variablesOf(form).map((v) => [v.id, given[v.id]]))
  return points.flatMap((point, i) =>
    [...point.reads].some((id) => point.isSettledBy(id, answers[id])) ? [] : [i],
  )
}

const byPoints = (form: Form, answers: Answers, open = openIn(form, answers)) =>
  pointJudgeOf(form, today).findings(
    variablesOf(form).map((v) => answers[v.id]),
    open,
  )

/** The small form with rules and conditions at random, sensible or not. */
const withTrees = (rules: readonly Expr[], conditions: readonly (Expr | undefined)[]): Form => ({
  ...smallForm,
  rules: rules.map((holds, i) => ({ ...inOrder, id: `prov-${i}`, holds })),
  sections: smallForm.sections.map((section) => ({
    ...section,
    questions: section.questions.map(({ askedWhen: _, ...question }, i) => {
      const condition = conditions[i]
      return condition ? { ...question, askedWhen: condition } : question
    }),
  })),
})

const anyForm = fc
  .tuple(
    fc.array(anyExpr, { maxLength: 4 }),
    fc.array(fc.option(anyExpr, { nil: undefined }), { maxLength: 8 }),
  )
  .map(([rules, conditions]) => withTrees(rules, conditions))

const landmarks = {
  texts: new Set<string>(),
  numbers: [0, 3],
  days: ['2025-03-01'],
  months: [4],
  spans: [14],
  most: 2,
}
const sensible: fc.Arbitrary<Answers> = fc.record(
  Object.fromEntries(
    variablesOf(smallForm).map((v): [string, fc.Arbitrary<Answer | undefined>] => [
      v.id,
      fc.constantFrom(undefined, ...samplesOf(v, { landmarks, variables: [v] })),
    ]),
  ),
)

describe('a record judged on the points that its answers leave open', () => {
  it('most points are settled by one answer', () => {
    const answers = { arende: 'A 1', inledd: '2025-03-01', avslutad: '2025-06-01' }
    const { points } = pointJudgeOf(smallForm, today)
    assert.ok(openIn(smallForm, answers).length < points.length / 2)
    assert.deepEqual(byPoints(smallForm, answers), [])
  })

  it('gives what the judge of one record gives, by the small form', () =>
    fc.assert(
      fc.property(sensible, (answers) =>
        assert.deepEqual(byPoints(smallForm, answers), judgeOf(smallForm).findings(answers, today)),
      ),
      { numRuns: 2000 },
    ))

  it('gives the same by any rules and conditions, and any answers', () =>
    fc.assert(
      fc.property(anyForm, fc.oneof(sensible, anyAnswers), (form, answers) =>
        assert.deepEqual(byPoints(form, answers), judgeOf(form).findings(answers, today)),
      ),
      { numRuns: 2000 },
    ))

  it('what is written in own words settles no rule: it is asked of no point', () => {
    const form = withTrees([unanswered('skal_annat'), unanswered('skal')], [])
    const reads = pointJudgeOf(form, today)
      .points.slice(-2)
      .map((point) => [...point.reads])
    assert.deepEqual(reads, [[], ['skal']])
  })

  it('an answer that is hidden itself does not decide that a question is asked', () => {
    const answers = {
      arende: 'A 1',
      inledd: '2025-03-01',
      forlangd: 'nej',
      skal: 'annat',
      skal_annat: 'flytt',
    }
    assert.deepEqual(
      byPoints(smallForm, answers).map((f) => `${f.rule} ${f.variable}`),
      ['fraga-stalls-inte skal', 'fraga-stalls-inte skal_annat'],
    )
  })
})
