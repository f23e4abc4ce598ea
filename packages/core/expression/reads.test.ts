import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { compile } from './compile.ts'
import {
  all,
  among,
  answered,
  atLeast,
  count,
  daysBetween,
  either,
  equal,
  firstOf,
  given,
  is,
  monthsAfter,
  not,
  only,
  previous,
  today,
} from './dsl.ts'
import { anyAnswers, anyExpr } from './gold/arbitrary_trees.ts'
import { readsOf, readsOfTerm } from './reads.ts'

describe('the variables a tree reads', () => {
  it('are found in every kind of tree', () => {
    const tree = all(
      answered('a'),
      either(is('b', 'x'), not(among('c', 'd'))),
      given(atLeast(count('e'), 1), equal('f', only('g'))),
    )
    assert.deepEqual([...readsOf(tree)].toSorted(), ['a', 'b', 'c', 'd', 'e', 'f', 'g'])
  })
  it('are found in terms within terms', () => {
    const term = daysBetween(firstOf('a', monthsAfter('b', 1)), today)
    assert.deepEqual([...readsOfTerm(term)], ['a', 'b'])
  })
  it('keep the prefix of a related record and are named once', () => {
    assert.deepEqual([...readsOf(atLeast(previous('a'), previous('a')))], ['previous.a'])
  })
  it('are all that matters: the truth is the same with every other answer taken away', () => {
    fc.assert(
      fc.property(anyExpr, anyAnswers, (expr, answers) => {
        const reads = readsOf(expr)
        const kept = Object.fromEntries(Object.entries(answers).filter(([id]) => reads.has(id)))
        assert.equal(compile(expr)(kept, '2025-10-31'), compile(expr)(answers, '2025-10-31'))
      }),
    )
  })
})
