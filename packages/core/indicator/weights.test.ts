import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import type { Answers } from '../answer.ts'
import { anyRecords } from './gold/arbitrary_records.ts'
import { indicators } from './gold/small_indicators.ts'
import type { Indicator } from './indicator.ts'
import { tabulate } from './tabulate.ts'

const weighed: readonly Indicator[] = indicators.map((i) => ({ ...i, weight: 'antal' }))
const talliesOf = (records: readonly Answers[], of: readonly Indicator[]) =>
  tabulate(records, { indicators: of, by: [] })[0]?.tallies

describe('rows that stand for several', () => {
  it('count as many times as they say', () => {
    fc.assert(
      fc.property(
        anyRecords,
        fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 30 }),
        (records, times) => {
          const rows = records.map((r, i) => ({ ...r, antal: times[i] ?? 1 }))
          const each = rows.flatMap((r) => Array(r.antal).fill(r))
          assert.deepEqual(talliesOf(rows, weighed), talliesOf(each, indicators))
        },
      ),
    )
  })
  it('and do not say how many are missing', () => {
    const tally = talliesOf(
      [{ avslutad: '2025-01-31' }, { avslutad: '2025-01-31', antal: 3 }],
      weighed,
    )?.antal
    assert.deepEqual([tally?.n, tally?.missing], [3, 1])
  })
})
