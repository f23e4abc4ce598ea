import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import type { Answers } from '../answer.ts'
import { addDays } from '../time/day.ts'
import { linkRecords } from './link.ts'

const keys = { record: 'arende', child: 'barn', opened: 'inledd', closed: 'avslutad' }
const record = (barn: string, inledd: string, avslutad?: string): Answers => ({
  barn,
  inledd,
  ...(avslutad ? { avslutad } : {}),
})

/** Of each record how long its chain is so far, when that was opened, and when it goes on. */
const chainsOf = (...records: Answers[]) =>
  linkRecords(records, keys).map((r) => [r['chain.length'], r['chain.opened'], r['chain.continued_on']])

describe('a chain', () => {
  it('is one record when nothing follows it within seven days', () => {
    assert.deepEqual(
      chainsOf(record('a', '2025-01-01', '2025-03-01'), record('a', '2025-03-09', '2025-05-01')),
      [
        [1, '2025-01-01', undefined],
        [1, '2025-03-09', undefined],
      ],
    )
  })
  it('goes on with one opened the same day or up to seven days later, whatever the order of the records', () => {
    assert.deepEqual(
      chainsOf(
        record('a', '2025-05-08', '2025-07-01'),
        record('a', '2025-01-01', '2025-03-01'),
        record('a', '2025-03-01', '2025-05-01'),
      ),
      [
        [3, '2025-01-01', undefined],
        [1, '2025-01-01', '2025-03-01'],
        [2, '2025-01-01', '2025-05-08'],
      ],
    )
  })
  it('does not go on with another child’s, nor with one opened before the closing', () => {
    assert.deepEqual(
      chainsOf(
        record('a', '2025-01-01', '2025-03-01'),
        record('b', '2025-03-02', '2025-05-01'),
        record('a', '2025-02-28', '2025-05-01'),
      ).map(([length, , continuedOn]) => [length, continuedOn]),
      [
        [1, undefined],
        [1, undefined],
        [1, undefined],
      ],
    )
  })
  it('goes on from the one that was closed last, when several were going on', () => {
    assert.deepEqual(
      chainsOf(
        record('a', '2025-01-01', '2025-06-01'),
        record('a', '2025-02-01', '2025-03-01'),
        record('a', '2025-06-03', '2025-08-01'),
      ),
      [
        [1, '2025-01-01', '2025-06-03'],
        [1, '2025-02-01', undefined],
        [2, '2025-01-01', undefined],
      ],
    )
  })
  it('that goes on with one not yet closed is not at its end', () => {
    assert.deepEqual(chainsOf(record('a', '2025-01-01', '2025-03-01'), record('a', '2025-03-05')), [
      [1, '2025-01-01', '2025-03-05'],
      [2, '2025-01-01', undefined],
    ])
  })
  it('is not known without child or opening day', () => {
    const records = [
      { inledd: '2025-01-01', avslutad: '2025-02-01' },
      { barn: 'a', avslutad: '2025-02-01' },
    ]
    assert.deepEqual(chainsOf(...records).flat(), Array(6).fill(undefined))
  })
})

const closedRecords = fc.array(
  fc.record({ barn: fc.constantFrom('a', 'b'), start: fc.nat(120), days: fc.nat(30) }),
  { maxLength: 25 },
)

it('every record is in one chain: the lengths at the ends are as many as the records', () => {
  fc.assert(
    fc.property(closedRecords, (drawn) => {
      const records = drawn.map(({ barn, start, days }) => {
        const opened = addDays('2025-01-01', start)
        return record(barn, opened, addDays(opened, days))
      })
      const ends = linkRecords(records, keys).filter((r) => r['chain.continued_on'] === undefined)
      assert.equal(
        ends.reduce((sum, r) => sum + Number(r['chain.length']), 0),
        records.length,
      )
    }),
  )
})
