import assert from 'node:assert/strict'
import { test } from 'node:test'
import { forms } from '@lyhord/catalogue'
import { type Answers, halfYearOf, linkRecords, tabulate, yearOf } from '@lyhord/core'
import { laidOut } from '@lyhord/core/indicator/columns_answers.ts'
import fc from 'fast-check'
import { inventors } from './synthetic/invented_records.ts'
import { talliesOf } from './tallied_answers.ts'

const span = { from: '2024-07-01', to: '2026-06-30' }

for (const entry of forms)
  test(`${entry.form.id}: whichever records are chosen and however they are split, they are tallied as one by one`, () => {
    const { form, indicators, groupings } = entry
    const invented = inventors.get(form.id)?.({ rows: 150, seed: 'tallied', ...span }) ?? []
    const all = linkRecords([...invented], form.keys)
    const laid = laidOut(all)
    const closed = (answers: (typeof all)[number]) => String(answers[form.keys.closed])
    fc.assert(
      fc.property(
        fc.uint8Array({ minLength: all.length, maxLength: all.length, max: 1 }),
        fc.subarray([...groupings], { maxLength: 2 }),
        fc.constantFrom(undefined, 'ar' as const, 'halvar' as const),
        (chosen, by, period) => {
          const periodIn = period === 'ar' ? yearOf : halfYearOf
          const own = all.filter((_, i) => chosen[i] === 1)
          const periodOf = (answers: Answers) => periodIn(closed(answers))
          const found = tabulate(own, { indicators, by, ...(period && { periodOf }) }).map((cell) => {
            const isIn = (answers: Answers) =>
              by.every((g) => g.groupOf(answers) === cell.group[g.id]) &&
              (!period || periodOf(answers) === cell.period)
            return { ...cell, records: own.filter(isIn).length }
          })
          assert.deepEqual(talliesOf(laid, entry, { by, period, chosen }), found)
        },
      ),
      { numRuns: 25 },
    )
  })
