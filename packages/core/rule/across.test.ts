import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import type { Answers } from '../answer.ts'
import { isNot, previous } from '../expression/dsl.ts'
import { noOverlap } from '../form/gold/small_form.ts'
import { addDays } from '../time/day.ts'
import { findingsAcross } from './across.ts'
import type { RuleAcross } from './rule.ts'

const today = '2025-12-31'
const [anna, bo] = ['a'.repeat(64), 'b'.repeat(64)]

const record = (barn: string | undefined, inledd?: string, avslutad?: string): Answers => ({
  ...(barn ? { barn } : {}),
  ...(inledd ? { inledd } : {}),
  ...(avslutad ? { avslutad } : {}),
})

const found = (records: readonly Answers[], rule: RuleAcross = noOverlap) =>
  findingsAcross([rule], records, today).map((f) => f.record)

const spring = record(anna, '2025-01-10', '2025-05-10')

describe('two records of the same child', () => {
  it('one after the other', () => assert.deepEqual(found([spring, record(anna, '2025-05-10')]), []))
  it('overlapping: told beside the later, wherever it stands', () => {
    const later = record(anna, '2025-05-09', '2025-08-01')
    assert.deepEqual(found([spring, later]), [1])
    assert.deepEqual(found([later, spring]), [0])
  })
  it('the finding shows what was given, and is the rule’s own', () => {
    const [finding] = findingsAcross([noOverlap], [spring, record(anna, '2025-05-09')], today)
    assert.deepEqual(finding, {
      rule: 'prov-4',
      severity: 'error',
      message: noOverlap.message,
      remedy: noOverlap.remedy,
      variable: 'inledd',
      value: '2025-05-09',
      record: 1,
    })
  })
  it('opened the same day: told beside the last in the file', () => {
    assert.deepEqual(found([spring, record(anna, '2025-01-10', '2025-03-01')]), [1])
  })
  it('an earlier one that is still open breaks nothing', () => {
    assert.deepEqual(found([record(anna, '2025-01-10'), record(anna, '2025-02-10')]), [])
  })
})

describe('records that are not compared', () => {
  it('different children', () => assert.deepEqual(found([spring, { ...spring, barn: bo }]), []))
  it('without the child’s pseudonym', () => {
    assert.deepEqual(
      found([record(undefined, '2025-01-10', '2025-05-10'), record(undefined, '2025-02-10')]),
      [],
    )
  })
  it('before the rule applies', () => {
    const later = { ...noOverlap, validFrom: '2026-01-01' }
    assert.deepEqual(found([spring, record(anna, '2025-02-10')], later), [])
  })
})

describe('more than two', () => {
  it('three that overlap: the second and the third are told', () => {
    const three = [spring, record(anna, '2025-02-01', '2025-03-01'), record(anna, '2025-04-01', '2025-09-01')]
    assert.deepEqual(found(three), [1, 2])
  })
  it('a long one covers the third, although the second had ended', () => {
    const three = [spring, record(anna, '2025-02-01', '2025-02-10'), record(anna, '2025-03-01', '2025-04-01')]
    assert.deepEqual(found(three), [1, 2])
  })
  it('a chain without overlap', () => {
    const chain = [spring, record(anna, '2025-05-10', '2025-08-10'), record(anna, '2025-08-11')]
    assert.deepEqual(found(chain), [])
  })
  it('children are kept apart, and findings come in the order of the records', () => {
    const records = [spring, { ...spring, barn: bo }, record(bo, '2025-02-01'), record(anna, '2025-02-01')]
    assert.deepEqual(found(records), [2, 3])
  })
})

it('what is not answered in the earlier record is unknown, not taken from the record itself', () => {
  const rule = { ...noOverlap, holds: isNot(previous('forlangd'), 'ja') }
  assert.deepEqual(found([spring, { ...record(anna, '2025-06-01'), forlangd: 'ja' }], rule), [])
  assert.deepEqual(found([{ ...spring, forlangd: 'ja' }, record(anna, '2025-06-01')], rule), [1])
})

it('the same records are told, in whatever order they stand', () => {
  const records = fc
    .uniqueArray(fc.tuple(fc.constantFrom(anna, bo), fc.nat(300), fc.option(fc.nat(90))), {
      selector: ([child, opened]) => `${child}${opened}`,
      maxLength: 12,
    })
    .map((rows) =>
      rows.map(([child, opened, days]) => {
        const day = addDays('2025-01-01', opened)
        return record(child, day, days === null ? undefined : addDays(day, days))
      }),
    )
  const inAnyOrder = records.chain((r) =>
    fc.tuple(fc.constant(r), fc.shuffledSubarray(r, { minLength: r.length })),
  )
  const told = (rows: readonly Answers[]) =>
    findingsAcross([noOverlap], rows, today)
      .map((f) => JSON.stringify(rows[f.record]))
      .toSorted()
  fc.assert(fc.property(inAnyOrder, ([some, shuffled]) => assert.deepEqual(told(shuffled), told(some))))
})
