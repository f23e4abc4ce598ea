import assert from 'node:assert/strict'
import { test } from 'node:test'
import { investigationForm } from '@lyhord/catalogue'
import { codesOf, judgeOf, readCell, type Variable, variablesOf } from '@lyhord/core'
import fc from 'fast-check'
import { rowReaderOf } from './read_row.ts'

const judge = judgeOf(investigationForm)

const odd = fc.constantFrom<unknown>(
  '',
  ' ',
  'fel',
  ' ja ',
  'nej',
  '12',
  12,
  -0,
  1.5,
  '2025-02-30',
  '2025-03-01',
  null,
  true,
  [],
  [''],
  ['fel'],
  ['ja|nej'],
  ['ja', 'nej'],
  {},
)

const rawFor = (variable: Variable) => {
  const codes = (codesOf(variable) ?? []).map((code) => code.id)
  if (codes.length === 0) return odd
  return fc.oneof(
    odd,
    fc.constantFrom(...codes),
    fc.subarray(codes),
    fc.subarray(codes).map((some) => some.join('|')),
  )
}

const rows = fc.array(
  fc.record(Object.fromEntries(variablesOf(investigationForm).map((v) => [v.id, rawFor(v)])), {
    requiredKeys: [],
  }),
  { minLength: 1, maxLength: 5 },
)

test('rows are read as a record is, whatever was read before them', () => {
  const read = rowReaderOf(judge)
  let refused = 0
  fc.assert(
    fc.property(rows, (given) => {
      for (const raw of given) {
        const { answers, findings } = read(raw)
        const said = Object.fromEntries(Object.entries(answers).filter(([, answer]) => answer !== undefined))
        assert.deepEqual({ answers: said, findings }, judge.read(raw, readCell))
        refused += findings.length
      }
    }),
    { numRuns: 60 },
  )
  assert.ok(refused > 100, 'some cells could not be read')
})
