import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { NumberListing } from './number_listing.ts'

test('what is taken is what was added since the last time, however much it was, and stays as it is', () => {
  const list = fc.array(fc.integer(), { maxLength: 20_000, size: 'max' })
  const listing = new NumberListing()
  fc.assert(
    fc.property(list, list, (some, others) => {
      for (const number of some) listing.add(number)
      const first = listing.taken()
      for (const number of others) listing.add(number)
      assert.deepEqual([...first], some)
      assert.deepEqual([...listing.taken()], others)
    }),
    { numRuns: 20 },
  )
})
