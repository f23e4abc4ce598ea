import assert from 'node:assert/strict'
import { test } from 'node:test'
import { axisEnd, daySteps, shareSteps } from './scale.ts'

test('small shares get a shorter axis, from zero', () => assert.equal(axisEnd(0.18, shareSteps), 0.2))
test('an interval that reaches over half needs the whole axis', () =>
  assert.equal(axisEnd(0.51, shareSteps), 1))
test('a value on the step fits', () => assert.equal(axisEnd(0.5, shareSteps), 0.5))
test('the middle of an axis of days is a whole day', () =>
  assert.deepEqual(
    daySteps.filter((end) => !Number.isInteger(end / 2)),
    [],
  ))
