import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { variablesById } from '../form/form.ts'
import { smallForm } from '../form/gold/small_form.ts'
import { compile } from './compile.ts'
import {
  above,
  all,
  among,
  answered,
  atLeast,
  atMost,
  below,
  count,
  daysBetween,
  either,
  equal,
  given,
  is,
  isNot,
  monthsAfter,
  not,
  only,
  today,
  unanswered,
  value,
} from './dsl.ts'
import { sensibleAnswers, sensibleExpr } from './gold/sensible_trees.ts'
import { lintExpr } from './lint.ts'
import { isPossible } from './possible.ts'
import { readsOf } from './reads.ts'
import type { Expr } from './tree.ts'

const variables = variablesById(smallForm)

const unknownsIn = (expr: Expr) =>
  [...readsOf(expr)].flatMap((id) => {
    const variable = variables.get(id)
    return variable ? [{ id, variable }] : []
  })

describe('whether a condition can ever be true', () => {
  const decided: [what: string, expr: Expr, possible: 'yes' | 'no' | 'undecided'][] = [
    ['a code', is('forlangd', 'ja'), 'yes'],
    ['two codes of one question', all(is('forlangd', 'ja'), is('forlangd', 'nej')), 'no'],
    ['two codes of a multi question', all(is('orsaker', 'skola'), is('orsaker', 'vald')), 'yes'],
    ['a code that is chosen alone, with another', all(is('orsaker', 'okant'), is('orsaker', 'vald')), 'no'],
    ['neither yes nor no, but answered', all(answered('forlangd'), isNot('forlangd', 'ja', 'nej')), 'no'],
    ['above the range', above('samtal', 99), 'no'],
    ['at the end of the range', atLeast('samtal', 99), 'yes'],
    ['between two whole numbers', all(above('samtal', 3), below('samtal', 4)), 'no'],
    ['more codes than can be chosen together', atLeast(count('orsaker'), 4), 'no'],
    ['as many codes as can be chosen together', atLeast(count('orsaker'), 3), 'yes'],
    ['the only one and another', all(equal(only('orsaker'), value('vald')), is('orsaker', 'skola')), 'no'],
    [
      'among the chosen but not chosen',
      all(among('huvudorsak', 'orsaker'), is('huvudorsak', 'vald'), isNot('orsaker', 'vald')),
      'no',
    ],
    [
      'a day between two days',
      all(above('inledd', value('2025-01-01')), below('inledd', value('2025-01-03'))),
      'yes',
    ],
    [
      'no day between two days',
      all(above('inledd', value('2025-01-01')), below('inledd', value('2025-01-02'))),
      'no',
    ],
    ['before and after', all(above('avslutad', 'inledd'), above('inledd', 'avslutad')), 'no'],
    [
      'more than four months and fewer than 120 days',
      all(above('avslutad', monthsAfter('inledd', 4)), below(daysBetween('inledd', 'avslutad'), 120)),
      'no',
    ],
    [
      'more than four months and at most 123 days',
      all(above('avslutad', monthsAfter('inledd', 4)), atMost(daysBetween('inledd', 'avslutad'), 123)),
      'yes',
    ],
    [
      'in the future and in the past',
      all(above('inledd', today), below('avslutad', today), above('avslutad', 'inledd')),
      'no',
    ],
    ['something unanswered', not(answered('forlangd')), 'yes'],
    ['chosen, but nothing', all(answered('orsaker'), below(count('orsaker'), 1)), 'no'],
    ['never', either(), 'no'],
    [
      'how many against how many days: too hard to say',
      above(count('orsaker'), daysBetween('inledd', 'inledd')),
      'yes',
    ],
    [
      'a count below a count of days below nothing: too hard to say',
      all(above(count('orsaker'), daysBetween('inledd', 'avslutad')), either()),
      'undecided',
    ],
  ]
  for (const [what, expr, possible] of decided)
    it(`${what}: ${possible}`, () => assert.equal(isPossible(expr, true, unknownsIn(expr)), possible))

  it('two questions with the same codes, none of them named, can be answered differently: yes', () => {
    const extended = variables.get('forlangd')
    assert.ok(extended)
    const unknowns = ['a', 'b'].map((id) => ({ id, variable: { ...extended, id } }))
    const differ = all(answered('a'), answered('b'), not(equal('a', 'b')))
    assert.equal(isPossible(differ, true, unknowns), 'yes')
  })

  it('more than can be tried is left undecided', () => {
    const talks = variables.get('samtal')
    assert.ok(talks)
    const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i']
    const rising = ids.slice(1).map((id, i) => below(ids[i] ?? '', id))
    const unknowns = ids.map((id) => ({ id, variable: { ...talks, id } }))
    assert.equal(isPossible(all(...rising), true, unknowns), 'yes')
    assert.equal(isPossible(all(...rising, below('i', 'a')), true, unknowns), 'undecided')
  })

  it('a ring of three days, each some months after the last, is left undecided', () => {
    const day = variables.get('inledd')
    assert.ok(day)
    const unknowns = ['a', 'b', 'c'].map((id) => ({ id, variable: { ...day, id } }))
    const ring = all(above('b', monthsAfter('a', 1)), above('c', monthsAfter('b', 1)))
    assert.equal(isPossible(ring, true, unknowns), 'yes')
    assert.equal(isPossible(all(ring, above('a', 'c')), true, unknowns), 'undecided')
  })

  it('where nothing is given, nothing can be told', () => {
    const nowhere = given(all(answered('forlangd'), unanswered('forlangd')), either())
    assert.equal(isPossible(nowhere, true, unknownsIn(nowhere)), 'no')
    assert.equal(isPossible(nowhere, false, unknownsIn(nowhere)), 'no')
  })

  it('a hidden question has no answer', () => {
    const [extended, why] = [variables.get('forlangd'), variables.get('skal')]
    assert.ok(extended && why)
    const asked = (askedWhen: Expr) => [
      { id: 'forlangd', variable: extended },
      { id: 'skal', variable: why, askedWhen },
    ]
    const condition = all(is('forlangd', 'nej'), is('skal', 'annat'))
    assert.equal(isPossible(condition, true, asked(is('forlangd', 'ja'))), 'no')
    assert.equal(isPossible(condition, true, asked(answered('forlangd'))), 'yes')
  })
})

describe('against answers drawn at random', () => {
  const now = '2025-10-31'
  it('no answers make true what is said to be impossible', () => {
    fc.assert(
      fc.property(
        sensibleExpr,
        fc.array(sensibleAnswers(now), { minLength: 40, maxLength: 40 }),
        (expr, draws) => {
          assert.deepEqual(lintExpr(expr, variables), [])
          if (isPossible(expr, true, unknownsIn(expr)) !== 'no') return
          const holds = compile(expr)
          for (const answers of draws) assert.notEqual(holds(answers, now), true)
        },
      ),
      { numRuns: 300 },
    )
  })
})
