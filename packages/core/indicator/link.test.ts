import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import type { Answers } from '../answer.ts'
import { anyRecords } from './gold/arbitrary_records.ts'
import { lastDayOf, linkRecords } from './link.ts'

const keys = { record: 'arende', child: 'barn', opened: 'inledd', closed: 'avslutad' }
const record = (barn: string, inledd: string, avslutad?: string): Answers => ({
  barn,
  inledd,
  ...(avslutad ? { avslutad } : {}),
})

const nextOf = (...records: Answers[]) =>
  linkRecords(records, keys, '2025-12-31').map((r) => r['next.inledd'])

describe('the same child’s next record', () => {
  it('is the first one opened on or after this one closed, whatever the order of the records', () => {
    assert.deepEqual(
      nextOf(
        record('a', '2025-09-01', '2025-10-01'),
        record('a', '2025-01-01', '2025-03-01'),
        record('a', '2025-06-01', '2025-09-01'),
      ),
      [undefined, '2025-06-01', '2025-09-01'],
    )
  })
  it('is no other child’s', () => {
    assert.deepEqual(nextOf(record('a', '2025-01-01', '2025-03-01'), record('b', '2025-04-01')), [
      undefined,
      undefined,
    ])
  })
  it('is not one that was opened before this one closed', () => {
    assert.deepEqual(nextOf(record('a', '2025-01-01', '2025-03-01'), record('a', '2025-02-28')), [
      undefined,
      undefined,
    ])
  })
  it('is not the record itself, opened and closed the same day', () => {
    assert.deepEqual(nextOf(record('a', '2025-01-01', '2025-01-01')), [undefined])
    assert.deepEqual(
      nextOf(record('a', '2025-01-01', '2025-01-01'), record('a', '2025-01-01', '2025-01-01')),
      ['2025-01-01', '2025-01-01'],
    )
  })
  it('is not known without child or closing day', () => {
    const withoutChild: Answers = { inledd: '2025-01-01', avslutad: '2025-01-02' }
    assert.deepEqual(nextOf(withoutChild, record('a', '2025-01-01'), record('a', '2025-05-01')), [
      undefined,
      undefined,
      undefined,
    ])
  })
})

describe('how far the data reach', () => {
  const records = [
    record('a', '2025-01-01', '2025-03-01'),
    record('b', '2025-11-01'),
    record('c', '2025-02-01', '2025-10-01'),
  ]
  it('is the last closing day, unless told', () => {
    assert.deepEqual(
      linkRecords(records, keys).map((r) => r['next.followed_to']),
      Array(3).fill('2025-10-01'),
    )
    assert.equal(linkRecords(records, keys, '2026-06-30')[0]?.['next.followed_to'], '2026-06-30')
  })
  it('is not known when nothing is closed', () => {
    assert.equal(lastDayOf([record('a', '2025-01-01')], 'avslutad'), undefined)
    assert.deepEqual(linkRecords([{ barn: 'a' }], keys), [{ barn: 'a' }])
  })
})

const withoutLinks = (answers: Answers): Answers =>
  Object.fromEntries(Object.entries(answers).filter(([id]) => !/^(next|chain)\./.test(id)))

describe('laws', () => {
  it('linking adds to the answers and takes nothing away', () => {
    fc.assert(
      fc.property(anyRecords, (records) => {
        const plain = records.map(withoutLinks)
        assert.deepEqual(linkRecords(plain, keys).map(withoutLinks), plain)
      }),
    )
  })
  it('the next is what looking through all other records finds', () => {
    fc.assert(
      fc.property(anyRecords, (records) => {
        const plain = records.map(({ barn, inledd, avslutad }) => ({ barn, inledd, avslutad }))
        const looked = plain.map(({ barn, avslutad }, i) =>
          plain
            .flatMap((o, j) =>
              j !== i && barn && avslutad && o.barn === barn && o.inledd && o.inledd >= avslutad
                ? [o.inledd]
                : [],
            )
            .toSorted()
            .at(0),
        )
        assert.deepEqual(nextOf(...plain), looked)
      }),
    )
  })
})
