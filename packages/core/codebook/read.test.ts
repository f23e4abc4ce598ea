import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { variables } from '../form/gold/small_form.ts'
import { words } from '../words.ts'
import { readAnswer, readCell } from './read.ts'
import type { Variable } from './variable.ts'

const { child, closed, extended, id, main, reasons, talks } = variables

const nothing = { answer: undefined }

describe('a value that is no answer', () => {
  const cases: [what: string, variable: Variable, raw: unknown, refusal: string][] = [
    ['a number for a code', extended, 1, 'svar-typ'],
    ['true for yes', extended, true, 'svar-typ'],
    ['a list for a single choice', main, ['vald'], 'svar-typ'],
    ['a code for a list', reasons, 'vald', 'svar-typ'],
    ['numbers in a list of codes', reasons, [1], 'svar-typ'],
    ['an object', talks, {}, 'svar-typ'],
    ['digits as text for a number', talks, '3', 'svar-typ'],
    ['half a talk', talks, 2.5, 'svar-typ'],
    ['not a number', talks, Number.NaN, 'svar-typ'],
    ['a number for a day', closed, 20251031, 'svar-dag'],
    ['a day that is not in the calendar', closed, '2025-02-30', 'svar-dag'],
    ['the 29th of February in an ordinary year', closed, '2025-02-29', 'svar-dag'],
    ['a month that does not exist', closed, '2025-13-01', 'svar-dag'],
    ['a day the American way', closed, '10/31/2025', 'svar-dag'],
    ['a day with a time', closed, '2025-10-31T00:00', 'svar-dag'],
    ['a code that is not in the value set', main, 'brak', 'svar-kod'],
    ['a label for a code', main, 'Våld', 'svar-kod'],
    ['one unknown code among known', reasons, ['vald', 'brak'], 'svar-kod'],
    ['a code that every object has', main, 'constructor', 'svar-kod'],
    ['a code that is chosen alone, with another', reasons, ['okant', 'vald'], 'svar-ensam'],
    ['fewer than can be', talks, -1, 'svar-intervall'],
    ['more than can be', talks, 100, 'svar-intervall'],
    ['a text that is too long', id, 'x'.repeat(21), 'svar-langd'],
    ['a personal identity number in a text', id, 'se 19121212-1212', 'svar-personnummer'],
    ['a pseudonym in capitals', child, 'A'.repeat(64), 'svar-typ'],
    ['a pseudonym that is too short', child, 'a'.repeat(63), 'svar-typ'],
  ]
  for (const [what, variable, raw, refusal] of cases)
    it(`${what}: ${refusal}`, () => assert.deepEqual(readAnswer(variable, raw), { refusal }))
})

describe('a value that is an answer', () => {
  const cases: [what: string, variable: Variable, raw: unknown, answer: unknown][] = [
    ['a code', main, 'vald', 'vald'],
    [
      'several codes, in the order of the value set and once each',
      reasons,
      ['vald', 'skola', 'vald'],
      ['skola', 'vald'],
    ],
    ['a code that is chosen alone', reasons, ['okant'], ['okant']],
    ['a code that is chosen alone, twice', reasons, ['okant', 'okant'], ['okant']],
    ['the ends of the range', talks, 99, 99],
    ['minus nothing is nothing', talks, -0, 0],
    ['the leap day of a leap year', closed, '2024-02-29', '2024-02-29'],
    ['a text without the spaces around it', id, '  A 1 ', 'A 1'],
    ['a text in one way of writing ö', id, 'o\u0308', 'ö'],
    ['a pseudonym', child, '0f'.repeat(32), '0f'.repeat(32)],
  ]
  for (const [what, variable, raw, answer] of cases)
    it(what, () => assert.deepEqual(readAnswer(variable, raw), { answer }))

  it('nothing in any form is not answered', () => {
    for (const variable of Object.values(variables))
      for (const raw of [undefined, null, '', []]) assert.deepEqual(readAnswer(variable, raw), nothing)
  })
})

describe('codes that are only valid for a time', () => {
  const codes = [
    { id: 'gammal', label: words('Gammal', 'Old'), validFrom: '2020-01-01', validTo: '2024-12-31' },
  ]
  const variable: Variable = { ...main, values: { ...main.values, codes } }
  const on = (day: string) => 'answer' in readAnswer(variable, 'gammal', day)
  it('may be used from their first day to their last', () => {
    assert.deepEqual(['2019-12-31', '2020-01-01', '2024-12-31', '2025-01-01'].map(on), [
      false,
      true,
      true,
      false,
    ])
  })
  it('may be used when no day is given', () =>
    assert.deepEqual(readAnswer(variable, 'gammal'), { answer: 'gammal' }))
  it('are refused in a list too', () => {
    const multi: Variable = { ...reasons, values: { ...reasons.values, codes } }
    assert.deepEqual(readAnswer(multi, ['gammal'], '2025-01-01'), { refusal: 'svar-kod' })
  })
})

describe('a cell of a file', () => {
  const cases: [what: string, variable: Variable, cell: unknown, read: unknown][] = [
    ['an empty cell', talks, '', nothing],
    ['spaces only', talks, '  \t', nothing],
    ['digits', talks, ' 12 ', { answer: 12 }],
    ['a number from a spreadsheet', talks, 12, { answer: 12 }],
    ['leading zeros', talks, '007', { answer: 7 }],
    ['a decimal', talks, '1,5', { refusal: 'svar-typ' }],
    ['a number in the computer way', talks, '1e1', { refusal: 'svar-typ' }],
    ['a number too great to be one', talks, '9'.repeat(400), { refusal: 'svar-typ' }],
    ['one code of a list', reasons, 'vald', { answer: ['vald'] }],
    ['codes with spaces and empty places', reasons, '| vald | skola |', { answer: ['skola', 'vald'] }],
    ['bars only', reasons, ' | ', nothing],
    ['a code with a space around it', extended, ' ja ', { answer: 'ja' }],
    ['a code with capitals', extended, 'Ja', { refusal: 'svar-kod' }],
  ]
  for (const [what, variable, cell, read] of cases)
    it(what, () => assert.deepEqual(readCell(variable, cell), read))
})

it('reading never throws', () => {
  const variable = fc.constantFrom<Variable>(...Object.values(variables))
  fc.assert(
    fc.property(variable, fc.anything({ withNullPrototype: true, withBigInt: true }), (v, raw) => {
      assert.equal(Object.keys(readAnswer(v, raw)).length, 1)
      assert.equal(Object.keys(readCell(v, raw)).length, 1)
    }),
  )
})
