import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Answers } from '../answer.ts'
import { addDays } from '../time/day.ts'
import { answersIn } from './answers_in.ts'
import { laidOut } from './columns_answers.ts'
import { linkColumns, linkFormColumns } from './columns_linked.ts'
import { linkRecords } from './link.ts'
import { linkForms } from './link_forms.ts'

const day = fc.nat(60).map((days) => addDays('2025-01-01', days))
const records = fc.array(
  fc.record(
    {
      barn: fc.constantFrom<(string | number)[]>('a', 'b', 'c', 7),
      inledd: day,
      avslutad: day,
      utfall: fc.constantFrom('x', 'y'),
    },
    { requiredKeys: [] },
  ),
  { maxLength: 30 },
)
const keys = { record: 'id', child: 'barn', opened: 'inledd', closed: 'avslutad' }
const events = { ...keys, opened: 'avslutad' }
const nobody = { record: 'id', opened: 'inledd', closed: 'avslutad' }

test('columns are linked as rows are, of cases, of events and of what is about no child', () => {
  fc.assert(
    fc.property(records, fc.constantFrom(keys, events, nobody), (all, by) => {
      assert.deepEqual(answersIn(linkColumns(laidOut(all), by)), linkRecords(all, by))
    }),
  )
})

test('columns of two forms are linked as their rows are', () => {
  fc.assert(
    fc.property(records, records, (own, other) => {
      const carry = ['utfall', 'avslutad', 'saknas']
      const rows: readonly Answers[] = linkForms(
        { records: own, keys },
        { records: other, keys: events },
        carry,
      )
      const columns = linkFormColumns(
        { columns: laidOut(own), keys },
        { columns: laidOut(other), keys: events },
        carry,
      )
      assert.deepEqual(answersIn(columns), rows)
    }),
  )
})
