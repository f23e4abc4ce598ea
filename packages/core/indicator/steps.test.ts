import assert from 'node:assert/strict'
import { test } from 'node:test'
import { variables } from '../form/gold/small_form.ts'
import { words } from '../words.ts'
import { codesShown } from './codes_shown.ts'
import { extended, reasons, talkSteps } from './gold/small_indicators.ts'
import { codeReaderOf, stepsTo } from './steps.ts'

const known = new Map(Object.values(variables).map((v) => [v.id, v]))

test('each number has a code, and the last is for all from there', () => {
  const steps = stepsTo(1, 3, (code) => words(`${code} st`, `${code} pcs`))
  assert.deepEqual(
    steps.map(({ from, code }) => [from, code.id, code.label.sv]),
    [
      [1, '1', '1 st'],
      [2, '2', '2 st'],
      [3, '3+', '3+ st'],
    ],
  )
})

test('a number is noted under its step; what is no number, or below the first, is not', () => {
  const read = codeReaderOf({ ...talkSteps, steps: stepsTo(1, 3, (code) => words(code, code)) })
  const noted = [0, 1, 2, 3, 4, 99, undefined, 'ja'].map((samtal) => read({ samtal }, ''))
  assert.deepEqual(noted, [undefined, '1', '2', '3+', '3+', '3+', undefined, undefined])
})

test('a distribution is shown by its steps or by the codes of its variable, a share by none', () => {
  assert.deepEqual(
    codesShown(talkSteps, known).map((c) => c.id),
    ['0', '1', '2+'],
  )
  assert.deepEqual(
    codesShown(reasons, known).map((c) => c.id),
    ['skola', 'vald', 'missbruk', 'okant'],
  )
  assert.deepEqual(codesShown(extended, known), [])
})
