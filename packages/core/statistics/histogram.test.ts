import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { daysIn, type Histogram, histogram, mean, merge, total } from './histogram.ts'

const lengths = fc.array(fc.integer({ min: 0, max: 900 }), { maxLength: 60 })
const histograms = lengths.map(histogram)

test('days are counted, zero days too', () => {
  assert.deepEqual(histogram([118, 0, 0, 7]), { 0: 2, 7: 1, 118: 1 })
})

test('the days stand in order of number, not of text', () => {
  assert.deepEqual(daysIn(histogram([100, 9, -3, 0, 9])), [-3, 0, 9, 100])
})

test('nothing counted has no mean', () => {
  assert.equal(total({}), 0)
  assert.equal(mean({}), undefined)
})

test('total and mean are those of the days counted', () => {
  assert.equal(total(histogram([0, 10, 20])), 3)
  assert.equal(mean(histogram([0, 10, 20])), 10)
})

test('merging is the histogram of all the days together', () => {
  fc.assert(
    fc.property(lengths, lengths, (a, b) => {
      assert.deepEqual(merge(histogram(a), histogram(b)), histogram([...a, ...b]))
    }),
  )
})

test('merging takes any order and any grouping, and nothing merged in changes nothing', () => {
  fc.assert(
    fc.property(histograms, histograms, histograms, (a, b, c) => {
      assert.deepEqual(merge(a, b), merge(b, a))
      assert.deepEqual(merge(merge(a, b), c), merge(a, merge(b, c)))
      assert.deepEqual(merge(a, {}), a)
    }),
  )
})

test('merging leaves both parts as they were', () => {
  const [a, b] = [histogram([1]), histogram([1, 2])]
  merge(a, b)
  assert.deepEqual([a, b], [{ 1: 1 }, { 1: 1, 2: 1 }])
})

test('a histogram is the same after JSON', () => {
  fc.assert(
    fc.property(histograms, (h) => {
      const back: Histogram = JSON.parse(JSON.stringify(h))
      assert.deepEqual(back, h)
    }),
  )
})
