import assert from 'node:assert/strict'
import { test } from 'node:test'
import { formById } from '@lyhord/catalogue'
import type { Answers } from '@lyhord/core'
import fc from 'fast-check'
import { ordinaryAnswers } from '../testing/ordinary_record.ts'
import { type RowComparison, rowComparisonOf } from './compare_rows.ts'

const form = formById('utredning')?.form ?? assert.fail()

test('a file too long to keep is compared the same by another reading', () => {
  const row = fc.record({ id: fc.nat(9), child: fc.nat(6), failed: fc.boolean() })
  let found = 0
  fc.assert(
    fc.property(fc.array(row, { maxLength: 20 }), fc.integer({ min: 1, max: 8 }), (rows, most) => {
      const records = rows.map(({ id, child, failed }, at) => ({
        place: { row: at + 1, sibling: 0, failed },
        answers: ordinaryAnswers(`R${id}`, { barn_pseudonym: String(child).repeat(64) }),
      }))
      const [whole, long] = [rowComparisonOf(form), rowComparisonOf(form, most)]
      for (const { place, answers } of records) {
        whole.add(place, answerTo(whole, answers))
        long.add(place, answerTo(long, answers))
      }
      assert.equal(long.again(), rows.length >= most)
      if (long.again())
        for (const { place, answers } of records) long.addAgain(place, answerTo(long, answers))
      const findings = whole.findings('2026-03-01')
      found += findings.length
      assert.deepEqual(long.findings('2026-03-01').map(said), findings.map(said))
    }),
    { numRuns: 150 },
  )
  assert.ok(found > 100, 'there was something to find')
})

const answerTo =
  ({ reads }: RowComparison, answers: Answers) =>
  (place: number) =>
    answers[reads[place] ?? '']

type Found = ReturnType<ReturnType<typeof rowComparisonOf>['findings']>[number]
const said = ({ row, failed, finding }: Found) => [row, failed, finding.rule]
