import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Answers } from '../answer.ts'
import { linkRecords } from './link.ts'

const keys = { record: 'id', child: 'barn', opened: 'dag', closed: 'dag' }
const event = (barn: string, dag: string): Answers => ({ barn, dag })
const linked = (...records: Answers[]) =>
  linkRecords(records, keys).map((r) => [r['previous.dag'], r['next.dag']])

describe('events, which open and close on one day', () => {
  it('are followed by the first of a later day, and know the former', () => {
    assert.deepEqual(
      linked(
        event('a', '2025-05-01'),
        event('a', '2025-01-01'),
        event('a', '2025-09-01'),
        event('b', '2025-02-01'),
      ),
      [
        ['2025-01-01', '2025-09-01'],
        [undefined, '2025-05-01'],
        ['2025-05-01', undefined],
        [undefined, undefined],
      ],
    )
  })
  it('of the same day do not follow each other, and only one of them is the first', () => {
    assert.deepEqual(linked(event('a', '2025-05-01'), event('a', '2025-05-01'), event('a', '2025-05-01')), [
      [undefined, undefined],
      ['2025-05-01', undefined],
      ['2025-05-01', undefined],
    ])
  })
  it('of nobody are not linked', () => {
    assert.deepEqual(linked({ dag: '2025-05-01' }, { dag: '2025-06-01' }), [
      [undefined, undefined],
      [undefined, undefined],
    ])
  })
})

it('a form about no child links nothing, but knows how far the data reach', () => {
  const records = [{ dag: '2025-05-01' }, { dag: '2025-06-01' }]
  assert.deepEqual(
    linkRecords(records, { record: 'id', opened: 'dag', closed: 'dag' }),
    records.map((r) => ({ ...r, 'next.followed_to': '2025-06-01' })),
  )
})
