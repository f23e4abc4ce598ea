import fc from 'fast-check'

/** Any share of a group of 1 to a million: [numerator, n]. */
export const shares = fc
  .integer({ min: 1, max: 1_000_000 })
  .chain((n) => fc.tuple(fc.integer({ min: 0, max: n }), fc.constant(n)))
