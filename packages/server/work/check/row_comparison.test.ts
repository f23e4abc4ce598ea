import assert from 'node:assert/strict'
import { test } from 'node:test'
import { investigationForm as form } from '@lyhord/catalogue'
import type { Answers } from '@lyhord/core'
import fc from 'fast-check'
import { ordinaryAnswers } from '../../testing/ordinary_record.ts'
import { comparedBy } from './compared.ts'
import { ComparedListing, type ComparedRows, type RecordPlace } from './compared_rows.ts'
import { type FindingAcross, RowComparison } from './row_comparison.ts'

interface PlacedRecord {
  readonly place: RecordPlace
  readonly answers: Answers
}

const compared = comparedBy(form)

/** Records in lists of at most so many. */
const listsOf = (records: readonly PlacedRecord[], length: number): ComparedRows[] => {
  const listing = new ComparedListing(compared)
  const lists: ComparedRows[] = []
  for (const [at, { place, answers }] of records.entries()) {
    listing.add(place, (read) => answers[compared.reads[read] ?? ''])
    if (at % length === length - 1) lists.push(listing.taken())
  }
  return [...lists, listing.taken()]
}

test('a file too long to keep is compared the same by another reading, and so are its rows in parts', () => {
  const row = fc.record({ id: fc.nat(9), child: fc.nat(6), failed: fc.boolean() })
  let found = 0
  fc.assert(
    fc.property(fc.array(row, { maxLength: 20 }), fc.integer({ min: 1, max: 8 }), (rows, most) => {
      const records = rows.map(({ id, child, failed }, at) => ({
        place: { row: at + 1, sibling: 0, failed },
        answers: ordinaryAnswers(`R${id}`, { barn_pseudonym: String(child).repeat(64) }),
      }))
      const [whole, long] = [new RowComparison(form), new RowComparison(form, most)]
      for (const rows of listsOf(records, 100)) whole.add(rows)
      for (const rows of listsOf(records, 3)) long.add(rows)
      assert.equal(long.isLong, rows.length >= most)
      const seenAgain = records.map(({ place, answers }) => ({ answers, place: { ...place, failed: false } }))
      if (long.isLong) for (const rows of listsOf(seenAgain, 4)) long.addAgain(rows)
      const findings = whole.findings('2026-03-01')
      found += findings.length
      assert.deepEqual(long.findings('2026-03-01').map(said), findings.map(said))
    }),
    { numRuns: 150 },
  )
  assert.ok(found > 100, 'there was something to find')
})

const said = ({ row, failed, finding }: FindingAcross) => [row, failed, finding.rule]
