import assert from 'node:assert/strict'
import { describe, it, test } from 'node:test'
import { type Expr, isDay, type Source, type Variable, words } from '@lyhord/core'
import fc from 'fast-check'
import {
  blankPart,
  type Condition,
  conditionOf,
  exprOf,
  exprOfPart,
  type Part,
  testsOf,
  todayHere,
} from './condition.ts'
import { exprOfRequirement, requirementOf } from './requirement.ts'

const source: Source = { text: 'invented for the tests', evidence: 'proposal' }
const described = (id: string) => ({ id, label: words(id, id), question: words(id, id), source })
const code = (id: string) => ({ id, label: words(id, id) })
const values = { id: 'skal', codes: ['a', 'b', 'c'].map(code), source }
const list: readonly Variable[] = [
  { ...described('ja_eller_nej'), kind: 'yes_no' },
  { ...described('ett'), kind: 'one', values },
  { ...described('flera'), kind: 'multi', values },
  { ...described('tal'), kind: 'number', min: 0, max: 99 },
  { ...described('dag'), kind: 'day' },
  { ...described('annan_dag'), kind: 'day' },
  { ...described('text'), kind: 'text', maxLength: 20 },
]
const variables = new Map(list.map((v) => [v.id, v]))

const days = fc.constantFrom('2025-01-31', '2026-12-01', todayHere, 'annan_dag')
const partOf = (variable: Variable): fc.Arbitrary<Part> =>
  fc.record({
    variable: fc.constant(variable.id),
    test: fc.constantFrom(...testsOf(variable)),
    codes: fc.subarray(['a', 'b', 'c'], { minLength: 1 }),
    against: variable.kind === 'day' ? days : fc.integer({ min: -9, max: 99 }).map(String),
  })
const part = fc.constantFrom(...list).chain(partOf)
const condition: fc.Arbitrary<Condition> = fc.record({
  join: fc.constantFrom('all', 'any'),
  parts: fc.array(part, { maxLength: 4 }),
})

test('what is built comes back to be built on', () =>
  fc.assert(
    fc.property(condition, (built) => {
      const again = conditionOf(exprOf(built), variables)
      assert.ok(again)
      assert.deepEqual(exprOf(again), exprOf(built))
    }),
  ))

describe('a part that lacks something says nothing yet', () => {
  for (const variable of list.filter((v) => v.kind !== 'text'))
    it(`about ${variable.id}`, () => assert.equal(exprOfPart(blankPart(variable)), undefined))
  it('as long as the day is being written', () => {
    const half: Part = { variable: 'dag', test: 'before', codes: [], against: '0202-01-01' }
    assert.ok(!isDay(half.against))
    assert.equal(exprOfPart(half), undefined)
  })
  it('and leaves the others as they are', () => {
    const whole: Part = { variable: 'tal', test: 'atLeast', codes: [], against: '2' }
    const built: Condition = { join: 'all', parts: [whole, { ...whole, against: 'två' }] }
    assert.deepEqual(exprOf(built), { compare: [{ var: 'tal' }, '>=', { value: 2 }] })
  })
})

describe('what a file says and parts cannot', () => {
  const beyond: readonly Expr[] = [
    { compare: [{ count: 'flera' }, '>=', { value: 2 }] },
    { not: { compare: [{ var: 'tal' }, '=', { value: 2 }] } },
    { all: [{ any: [{ answered: 'tal' }, { answered: 'dag' }] }, { answered: 'ett' }] },
    { compare: [{ var: 'dag' }, '=', { var: 'annan_dag' }] },
  ]
  for (const expr of beyond)
    it(JSON.stringify(expr), () => assert.equal(conditionOf(expr, variables), undefined))
  it('more than three is at least four', () => {
    const built = conditionOf({ compare: [{ var: 'tal' }, '>', { value: 3 }] }, variables)
    assert.deepEqual(built?.parts, [{ variable: 'tal', test: 'atLeast', codes: [], against: '4' }])
  })
})

test('a requirement with its condition is one expression, and comes back as both', () => {
  const requirement = { when: { answered: 'dag' }, holds: { answered: 'tal' } }
  assert.deepEqual(requirementOf(exprOfRequirement(requirement)), requirement)
  assert.deepEqual(requirementOf(exprOfRequirement({ holds: { answered: 'tal' } })), {
    holds: { answered: 'tal' },
  })
})
