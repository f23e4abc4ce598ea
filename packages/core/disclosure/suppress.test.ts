import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { readFormula, type TableFormula } from './formula.ts'
import { plainSuppression } from './gold/langsrud_elimination.ts'
import { publishingOrder } from './order.ts'
import { isUnsafe, policyOf } from './policy.ts'
import { reduced } from './reduced.ts'
import { suppress } from './suppress.ts'
import { tablesOf } from './tables.ts'

const formula = (text: string): TableFormula => {
  const read = readFormula(text)
  assert.ok('margins' in read)
  return read
}

const count = fc.oneof(fc.constantFrom(0, 1, 1, 2, 3, 4), fc.integer({ min: 5, max: 40 }))

/** Municipalities in a county and an overlapping region, by sex, age and category. */
const counts = fc
  .record({ muns: fc.integer({ min: 2, max: 6 }), ages: fc.integer({ min: 1, max: 3 }) })
  .chain(({ muns, ages }) =>
    fc.record({
      county: fc.array(fc.constantFrom('L1', 'L2', 'L3'), { minLength: muns, maxLength: muns }),
      region: fc.array(fc.constantFrom('S1', 'S2'), { minLength: muns, maxLength: muns }),
      freq: fc.array(count, { minLength: muns * ages * 4, maxLength: muns * ages * 4 }),
      ages: fc.constant(ages),
    }),
  )
  .map(({ county, region, freq, ages }) => ({
    columns: ['mun', 'lan', 'sam', 'sex', 'age', 'cat'],
    rows: freq.map((_, i) => {
      const mun = Math.floor(i / (ages * 4))
      return [
        `m${mun}`,
        county[mun] ?? '',
        region[mun] ?? '',
        `k${i % 2}`,
        `a${Math.floor(i / 4) % ages}`,
        `c${(i >> 1) % 2}`,
      ]
    }),
    freq,
  }))

const linked = [
  ['(mun+lan)*sex*age*cat'],
  ['(mun+lan+sam)*sex*age', '(mun+lan)*cat*sex'],
  ['(mun+lan)*age', '(mun+sam)*cat', 'sex*cat'],
]

for (const tables of linked)
  test(`the same cells are suppressed as by plain elimination: ${tables.join(', ')}`, () => {
    fc.assert(
      fc.property(counts, (given) => {
        const system = tablesOf(given, tables.map(formula), true)
        assert.ok('freq' in system)
        const [order, policy] = [publishingOrder(system), policyOf(4)]
        const { size, cells } = reduced(system)
        const unsafe = (cell: number) => isUnsafe(system.freq[cell] ?? 0, policy)
        const ours = suppress({
          size,
          cells,
          unsafe,
          secret: [],
          known: [],
          order,
          plainest: Number.POSITIVE_INFINITY,
        })
        const plain = plainSuppression({
          columns: Array.from(system.freq, (_, cell) => [...system.partsOf(cell)]),
          primary: Array.from(system.freq, (_, cell) => unsafe(cell)),
          order: [...order],
        })
        assert.deepEqual(Array.from(ours.suppressed, Boolean), plain)
      }),
      { numRuns: 40, seed: 7 },
    )
  })
