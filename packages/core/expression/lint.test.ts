import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { variablesById } from '../form/form.ts'
import { smallForm } from '../form/gold/small_form.ts'
import {
  all,
  among,
  answered,
  atLeast,
  atMost,
  count,
  daysAfter,
  daysBetween,
  equal,
  is,
  monthsAfter,
  next,
  not,
  only,
  previous,
  today,
  value,
} from './dsl.ts'
import { anyExpr } from './gold/arbitrary_trees.ts'
import { sensibleExpr } from './gold/sensible_trees.ts'
import { lintExpr } from './lint.ts'
import type { Expr } from './tree.ts'

const variables = variablesById(smallForm)

const found = (expr: Expr, links: readonly ('previous' | 'next')[] = []) =>
  lintExpr(expr, variables, links).map((f) => f.lint)

describe('flaws in a tree', () => {
  const flawed: [what: string, expr: Expr, lint: string][] = [
    ['a variable that is not there', answered('samtalen'), 'okand-variabel'],
    ['the earlier record, where there is none', atLeast('inledd', previous('avslutad')), 'okand-variabel'],
    ['a code that is not in the value set', is('forlangd', 'kanske'), 'okand-kod'],
    ['a code deep inside', not(all(answered('samtal'), is('orsaker', 'skola', 'skolan'))), 'okand-kod'],
    ['a code that the answer is compared with', equal('forlangd', value('kanske')), 'okand-kod'],
    ['a code that the only answer is compared with', equal(only('orsaker'), value('skolan')), 'okand-kod'],
    ['a number against a day', atLeast('samtal', 'inledd'), 'olika-slag'],
    ['a number against a code', equal('samtal', value('ja')), 'olika-slag'],
    ['a day against a code', equal('inledd', 'forlangd'), 'olika-slag'],
    ['a day against a text that is no day', atLeast('inledd', value('2025-02-30')), 'olika-slag'],
    ['which code is greater', atLeast('forlangd', value('ja')), 'olika-slag'],
    ['a list against a code', equal('orsaker', 'huvudorsak'), 'olika-slag'],
    ['a code of a number', is('samtal', '1'), 'olika-slag'],
    ['a list among a list', among('orsaker', 'orsaker'), 'olika-slag'],
    ['a code among a code', among('huvudorsak', 'skal'), 'olika-slag'],
    ['how many of a single choice', atLeast(count('skal'), 1), 'olika-slag'],
    ['days from a number', atLeast(daysBetween('samtal', 'inledd'), 1), 'olika-slag'],
    ['months after a code', atMost('inledd', monthsAfter('skal', 1)), 'olika-slag'],
    ['days after a count', atMost('inledd', daysAfter(count('orsaker'), 1)), 'olika-slag'],
  ]
  for (const [what, expr, lint] of flawed) it(`${what}: ${lint}`, () => assert.deepEqual(found(expr), [lint]))

  it('every flaw is told in both languages, with the id it is about', () => {
    const [flaw] = lintExpr(is('forlangd', 'kanske'), variables)
    assert.match(flaw?.message.sv ?? '', /kanske.*forlangd/)
    assert.match(flaw?.message.en ?? '', /kanske.*forlangd/)
  })
})

describe('sound trees', () => {
  const sound: [what: string, expr: Expr][] = [
    ['codes', equal('forlangd', value('ja'))],
    ['codes of two questions with codes', equal('huvudorsak', 'skal')],
    ['a day today', atMost('inledd', today)],
    ['a day after a named day', atLeast('inledd', monthsAfter(value('2025-01-31'), 1))],
    ['a count', equal(count('orsaker'), 'samtal')],
    ['texts', equal('arende', value('2'))],
  ]
  for (const [what, expr] of sound) it(what, () => assert.deepEqual(found(expr), []))
  it('the earlier and the later record, where they may be read', () => {
    assert.deepEqual(found(atLeast('inledd', previous('avslutad')), ['previous']), [])
    assert.deepEqual(found(atLeast(next('followed_to'), next('inledd')), ['next']), [])
  })
  it('any at all that are put together from sound parts', () => {
    fc.assert(fc.property(sensibleExpr, (expr) => assert.deepEqual(found(expr), [])))
  })
})

it('linting never throws', () => {
  fc.assert(fc.property(anyExpr, (expr) => assert.ok(Array.isArray(lintExpr(expr, variables)))))
})
