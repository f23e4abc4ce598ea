import assert from 'node:assert/strict'
import { test } from 'node:test'
import { inFunnel } from './in_funnel.ts'

const limits = [
  { n: 10, low998: 0, low95: 0.2, high95: 0.8, high998: 1 },
  { n: 30, low998: 0.2, low95: 0.3, high95: 0.7, high998: 0.8 },
]

test('where a point lies by the lines as they are drawn', () => {
  const at = (n: number, value: number) => inFunnel({ n, value }, limits)
  assert.deepEqual(
    [at(10, 0.8), at(10, 0.81), at(30, 0.81), at(30, 0.29), at(30, 0.19)],
    ['within', 'higher', 'muchHigher', 'lower', 'muchLower'],
  )
  assert.deepEqual([at(20, 0.75), at(20, 0.76)], ['within', 'higher'], 'half way between two limits')
})

test('beyond the lines nothing is said', () => {
  assert.equal(inFunnel({ n: 31, value: 0.5 }, limits), undefined)
  assert.equal(inFunnel({ n: 5, value: 0.5 }, []), undefined)
})
