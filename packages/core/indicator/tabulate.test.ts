import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import type { Answers } from '../answer.ts'
import { anyRecords } from './gold/arbitrary_records.ts'
import { byExtended, byTalks, howMany, indicators } from './gold/small_indicators.ts'
import { tabulate, talliesOfEach } from './tabulate.ts'
import { emptyTally, mergeTallies } from './tally.ts'

const closed: Answers = { inledd: '2025-01-01', avslutad: '2025-06-30' }
const yearOf = (answers: Answers) =>
  typeof answers.avslutad === 'string' ? answers.avslutad.slice(0, 4) : undefined

describe('cells', () => {
  it('without groups and periods there is one', () => {
    const cells = tabulate([closed, closed], { indicators: [howMany], by: [] })
    assert.deepEqual(cells, [{ group: {}, period: null, tallies: { antal: { ...emptyTally(), n: 2 } } }])
  })
  it('no records give no cells', () => assert.deepEqual(tabulate([], { indicators, by: [] }), []))
  it('one for each group that occurs, those without an answer by themselves', () => {
    const records = [{ ...closed, forlangd: 'ja' }, closed, { ...closed, forlangd: 'ja', samtal: 2 }]
    const cells = tabulate(records, { indicators: [howMany], by: [byExtended, byTalks] })
    assert.deepEqual(
      cells.map((c) => [c.group, c.tallies.antal?.n]),
      [
        [{ forlangd: 'ja', samtalsgrupp: null }, 1],
        [{ forlangd: null, samtalsgrupp: null }, 1],
        [{ forlangd: 'ja', samtalsgrupp: '1-2' }, 1],
      ],
    )
  })
  it('one for each period, and a record without a period is left out', () => {
    const records = [closed, { ...closed, avslutad: '2024-12-31' }, { inledd: '2025-01-01' }, closed]
    const cells = tabulate(records, { indicators: [howMany], by: [], periodOf: yearOf })
    assert.deepEqual(
      cells.map((c) => [c.period, c.tallies.antal?.n]),
      [
        ['2025', 2],
        ['2024', 1],
      ],
    )
  })
})

it('a band is told by its ends, and what is outside every band is not answered', () => {
  const groups = [0, 1, 2, 3, 99, 100, 'nej', undefined].map((samtal) => byTalks.groupOf({ samtal }))
  assert.deepEqual(groups, ['0-0', '1-2', '1-2', '3-99', '3-99', null, null, null])
})

it('the cells of any split merge to the total', () => {
  fc.assert(
    fc.property(anyRecords, (records) => {
      const cells = tabulate(records, { indicators, by: [byExtended, byTalks] })
      const [total] = tabulate(records, { indicators, by: [] })
      for (const { id } of indicators)
        assert.deepEqual(
          cells.map((c) => c.tallies[id] ?? emptyTally()).reduce(mergeTallies, emptyTally()),
          total?.tallies[id] ?? emptyTally(),
        )
    }),
  )
})

it('one by one, records have the tallies that each would have alone', () =>
  fc.assert(
    fc.property(anyRecords, (records) => {
      const alone = records.map((record) => tabulate([record], { indicators, by: [] })[0]?.tallies)
      assert.deepEqual(talliesOfEach(records, indicators), alone)
    }),
  ))
