import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import type { Answers } from '../answer.ts'
import { compile, compileBy } from './compile.ts'
import { compileTerm, keyOf } from './compile_term.ts'
import {
  above,
  all,
  among,
  answered,
  atLeast,
  atMost,
  below,
  count,
  daysAfter,
  daysBetween,
  either,
  equal,
  firstOf,
  given,
  is,
  isNot,
  monthsAfter,
  not,
  only,
  today,
  unanswered,
  value,
  whenever,
} from './dsl.ts'
import { anyAnswers, anyExpr, anyTerm } from './gold/arbitrary_trees.ts'
import type { Expr, Term, Truth } from './tree.ts'

const now = '2025-10-31'
const truthOf = (expr: Expr, answers: Answers = {}): Truth => compile(expr)(answers, now)
const readOf = (term: Term, answers: Answers = {}) => compileTerm(term)(answers, now)

const t = all()
const f = either()
const u = is('obesvarad', 'ja')

describe('truth tables of three-valued logic (Kleene, strong)', () => {
  const table = [
    // x, y, x and y, x or y
    [t, t, true, true],
    [t, f, false, true],
    [t, u, undefined, true],
    [f, t, false, true],
    [f, f, false, false],
    [f, u, false, undefined],
    [u, t, undefined, true],
    [u, f, false, undefined],
    [u, u, undefined, undefined],
  ] as const
  for (const [x, y, and, or] of table)
    it(`${truthOf(x)} with ${truthOf(y)}`, () => {
      assert.equal(truthOf(all(x, y)), and)
      assert.equal(truthOf(either(x, y)), or)
    })
  it('not', () =>
    assert.deepEqual(
      [t, f, u].map((x) => truthOf(not(x))),
      [false, true, undefined],
    ))
  it('given is the second where the first is true, otherwise unknown', () => {
    assert.deepEqual(
      [t, f, u].map((x) => truthOf(given(t, x))),
      [true, false, undefined],
    )
    assert.deepEqual(
      [t, f, u].map((x) => truthOf(given(f, x))),
      [undefined, undefined, undefined],
    )
    assert.deepEqual(
      [t, f, u].map((x) => truthOf(given(u, x))),
      [undefined, undefined, undefined],
    )
  })
  it('whenever is broken only when the condition is true and the rest is false', () => {
    assert.equal(truthOf(whenever(t, f)), false)
    for (const [x, y] of [
      [f, f],
      [t, t],
      [f, u],
      [u, t],
    ] as const)
      assert.equal(truthOf(whenever(x, y)), true)
    for (const [x, y] of [
      [u, f],
      [t, u],
      [u, u],
    ] as const)
      assert.equal(truthOf(whenever(x, y)), undefined)
  })
})

describe('what an answer makes true', () => {
  const answers = { one: 'a', many: ['a', 'b'], number: 3, from: '2025-10-31', to: '2026-02-28' }
  const cases: [string, Expr, Truth][] = [
    ['answered', answered('one'), true],
    ['unanswered is known', unanswered('missing'), true],
    ['one of the codes', is('one', 'x', 'a'), true],
    ['none of the codes', isNot('one', 'x', 'y'), true],
    ['a code of several chosen', is('many', 'b'), true],
    ['a code that is not chosen', is('many', 'c'), false],
    ['a code of something unanswered', is('missing', 'a'), undefined],
    ['a code of a number', is('number', '3'), undefined],
    ['among the chosen', among('one', 'many'), true],
    ['not among the chosen', not(among('one', 'many')), false],
    ['among nothing', among('one', 'missing'), undefined],
    ['as many', atLeast('number', 3), true],
    ['fewer', below('number', 3), false],
    ['more', above('number', 2), true],
    ['the same', equal('number', 3), true],
    ['how many are chosen', equal(count('many'), 2), true],
    ['a number and a code', equal('number', 'one'), undefined],
    ['in order of days', atMost('from', 'to'), true],
    ['within four months, to the last day of February', atMost('to', monthsAfter('from', 4)), true],
    ['past 119 days', above('to', daysAfter('from', 119)), true],
    ['days between', equal(daysBetween('from', 'to'), 120), true],
    ['today', equal('from', today), true],
  ]
  for (const [name, expr, truth] of cases) it(name, () => assert.equal(truthOf(expr, answers), truth))
  it('the only code, when there is one', () => {
    assert.equal(readOf(only('many'), { many: ['a'] }), 'a')
    assert.equal(readOf(only('many'), answers), undefined)
  })
  it('the first that has a value', () => {
    assert.equal(readOf(firstOf('missing', only('many'), 'one', value('z')), answers), 'a')
    assert.equal(readOf(firstOf('missing'), answers), undefined)
  })
  it('what every object has is no answer', () => {
    assert.equal(truthOf(answered('constructor')), false)
    assert.equal(readOf({ var: 'toString' }), undefined)
  })
  it('an impossible day is unknown, not an error', () => {
    assert.equal(readOf(monthsAfter('day', 1), { day: '2025-02-30' }), undefined)
    assert.equal(readOf(daysBetween('day', 'to'), { ...answers, day: 'i går' }), undefined)
  })
})

describe('laws', () => {
  const holdAlike = (x: Expr, y: Expr, answers: Answers) =>
    assert.equal(truthOf(x, answers), truthOf(y, answers))
  it('every tree has a truth for every answers, of whatever kind', () => {
    const wild = fc.dictionary(fc.constantFrom('barn', 'samtal', 'orsaker', 'inledd'), fc.anything())
    fc.assert(
      fc.property(anyExpr, anyAnswers, wild, (expr, answers, rest) => {
        const truth = truthOf(expr, Object.assign({}, answers, rest))
        assert.ok(truth === true || truth === false || truth === undefined)
      }),
    )
  })
  it('every term has a value or is unknown', () => {
    fc.assert(
      fc.property(anyTerm, anyAnswers, (term, answers) => assert.notEqual(readOf(term, answers), null)),
    )
  })
  it('evaluation leaves the answers as they were', () => {
    fc.assert(
      fc.property(anyExpr, anyAnswers, (expr, answers) => {
        const before = structuredClone(answers)
        truthOf(expr, answers)
        assert.deepEqual(structuredClone(answers), before)
      }),
    )
  })
  it('answers that stand in a list give the same truth as by their names', () => {
    fc.assert(
      fc.property(anyExpr, anyAnswers, (expr, answers) => {
        const ids = Object.keys(answers).filter((id) => keyOf(id) === id)
        const placeOf = (id: string) => (ids.includes(id) ? ids.indexOf(id) : ids.length)
        const list = ids.map((id) => answers[id])
        assert.equal(compileBy(expr, placeOf)(list, now), truthOf(expr, answers))
      }),
    )
  })
  it('not not is nothing', () => {
    fc.assert(fc.property(anyExpr, anyAnswers, (x, answers) => holdAlike(not(not(x)), x, answers)))
  })
  it('De Morgan', () => {
    fc.assert(
      fc.property(anyExpr, anyExpr, anyAnswers, (x, y, answers) => {
        holdAlike(not(all(x, y)), either(not(x), not(y)), answers)
        holdAlike(not(either(x, y)), all(not(x), not(y)), answers)
      }),
    )
  })
  it('the contrary of a comparison is the opposite comparison', () => {
    fc.assert(
      fc.property(anyTerm, anyTerm, anyAnswers, (x, y, answers) => {
        holdAlike({ not: { compare: [x, '<', y] } }, { compare: [x, '>=', y] }, answers)
        holdAlike({ not: { compare: [x, '<=', y] } }, { compare: [x, '>', y] }, answers)
        holdAlike({ compare: [x, '<', y] }, { compare: [y, '>', x] }, answers)
      }),
    )
  })
  it('order does not matter in all and any', () => {
    fc.assert(
      fc.property(fc.array(anyExpr, { maxLength: 4 }), anyAnswers, (of, answers) => {
        holdAlike(all(...of), all(...of.toReversed()), answers)
        holdAlike(either(...of), either(...of.toReversed()), answers)
      }),
    )
  })
})
