import assert from 'node:assert/strict'
import { test } from 'node:test'
import { layOutAreas } from './area_sets.ts'

const units = ['0001', '0002', '0003', '0004']

test('areas that do not overlap share a column, others get one of their own', () => {
  const { columns, memberOf } = layOutAreas(units, [
    { label: 'norr', units: ['0001', '0002'] },
    { label: 'soder', units: ['0003', '0004'] },
    { label: 'kusten', units: ['0002', '0003'] },
  ])
  assert.deepEqual(columns, ['omrade_1', 'omrade_2'])
  assert.deepEqual(memberOf('0002'), { omrade_1: 'norr', omrade_2: 'kusten' })
  assert.deepEqual(memberOf('0004'), { omrade_1: 'soder', omrade_2: 'utanfor:2' })
})

test('the same units are the same area, whatever it is called and in whatever order', () => {
  const { columns, labelOf } = layOutAreas(units, [
    { label: 'bygden', units },
    { label: 'ensam', units: ['0003'] },
    { label: 'norr', units: ['0001', '0002'] },
    { label: 'lanet', units: ['0002', '0001'] },
    { label: 'tom', units: [] },
  ])
  assert.equal(columns.length, 1)
  assert.deepEqual(
    [labelOf(['0004', '0003', '0002', '0001']), labelOf(['0003']), labelOf(['0002', '0001'])],
    ['Total', '0003', 'norr'],
  )
  assert.equal(labelOf([]), undefined)
  assert.equal(labelOf(['0001', '0004']), undefined)
})
