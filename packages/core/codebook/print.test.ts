import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { variables } from '../form/gold/small_form.ts'
import { anySign } from './gold/any_sign.ts'
import { printCell } from './print.ts'
import { readAnswer, readCell } from './read.ts'
import { codesOf, type Variable } from './variable.ts'

/** Something close to an answer to a variable, often one. */
const nearAnswer = (variable: Variable): fc.Arbitrary<unknown> => {
  const codes = (codesOf(variable) ?? []).map((c) => c.id)
  switch (variable.kind) {
    case 'one':
    case 'yes_no':
      return fc.constantFrom(...codes)
    case 'multi':
      return fc.shuffledSubarray(codes)
    case 'number':
      return fc.integer({ min: variable.min - 1, max: variable.max + 1 })
    case 'day':
      return fc
        .tuple(
          fc.integer({ min: 1000, max: 9999 }),
          fc.integer({ min: 1, max: 12 }),
          fc.integer({ min: 1, max: 31 }),
        )
        .map(([year, month, date]) =>
          [year, ...[month, date].map((n) => String(n).padStart(2, '0'))].join('-'),
        )
    case 'pseudonym':
      return fc
        .array(fc.constantFrom(...'0123456789abcdef'), { minLength: 64, maxLength: 64 })
        .map((d) => d.join(''))
    case 'text':
      return fc.oneof(
        fc.string({ unit: anySign }),
        fc.string({ unit: fc.constantFrom(' ', '\n', '|', ',', ';', '"', 'å', '\u030a', 'a', '7') }),
      )
  }
}

const aWideNumber: Variable = { ...variables.talks, min: -999999999999, max: 999999999999 }

describe('printing an answer as a cell', () => {
  for (const variable of [...Object.values<Variable>(variables), aWideNumber])
    it(`${variable.kind} ${variable.id}: what is printed is read back as the same answer`, () => {
      let answers = 0
      fc.assert(
        fc.property(nearAnswer(variable), (raw) => {
          const read = readAnswer(variable, raw)
          if (!('answer' in read)) return
          answers++
          assert.deepEqual(readCell(variable, printCell(variable, read.answer)), read)
        }),
      )
      assert.ok(answers > 10, `${answers} answers tried`)
    })

  it('codes of a list are separated by bars', () => {
    assert.equal(printCell(variables.reasons, ['skola', 'vald']), 'skola|vald')
  })
  it('not answered is an empty cell', () => assert.equal(printCell(variables.talks, undefined), ''))
  it('zero is not an empty cell', () => assert.equal(printCell(variables.talks, 0), '0'))
})
