import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parted } from './parted.ts'

test('the answers of a distribution belong together, in their order; others stand alone', () => {
  const tables = ['antal', 'huvudorsak:relation', 'tid', 'huvudorsak:annat'].map((indicator) => ({
    indicator,
  }))
  const { alone, distributions } = parted(tables)
  assert.deepEqual(
    alone.map((t) => t.indicator),
    ['antal', 'tid'],
  )
  assert.deepEqual(
    distributions.map(([of, answers]) => [of, answers.length]),
    [['huvudorsak', 2]],
  )
})
