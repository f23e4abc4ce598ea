import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Answers } from '../answer.ts'
import { answersIn } from './answers_in.ts'
import { answersWriter, laidOut } from './columns_answers.ts'
import { anyRecord, anyRecords } from './gold/arbitrary_records.ts'

const plain = (records: readonly Answers[]) => records.map((answers) => ({ ...answers }))

test('records that are laid out are those that were given, in their order', () => {
  const answer = fc.oneof(fc.string(), fc.integer(), fc.subarray(['a', 'b', 'c']))
  const anything = fc.array(fc.dictionary(fc.stringMatching(/^[a-d]{1,2}$/), answer))
  fc.assert(
    fc.property(fc.oneof(anyRecords, anything), fc.nat(30), (records, expected) => {
      const writer = answersWriter(expected)
      for (const answers of records) writer.add(answers)
      assert.deepEqual(answersIn(writer.columns()), plain(records))
    }),
  )
})

test('some rows of records laid out and new ones after them are as if all had been given anew', () => {
  const kept = fc.array(fc.tuple(anyRecord, fc.boolean()))
  fc.assert(
    fc.property(kept, anyRecords, (before, after) => {
      const rows = before.flatMap(([, stays], row) => (stays ? [row] : []))
      const writer = answersWriter()
      writer.addRows(laidOut(before.map(([record]) => record)), Int32Array.from(rows))
      for (const answers of after) writer.add(answers)
      const all = [...before.flatMap(([record, stays]) => (stays ? [record] : [])), ...after]
      assert.deepEqual(answersIn(writer.columns()), plain(all))
    }),
  )
})

test('an answer that nobody gives any more is not kept', () => {
  const writer = answersWriter()
  writer.addRows(laidOut([{ barn: 'a' }, { barn: 'b' }]), Int32Array.of(1))
  assert.deepEqual(writer.columns().of.get('barn')?.values, [undefined, 'b'])
})

test('more distinct answers than fit in two bytes are told apart, whenever they come', () => {
  const records = Array.from(
    { length: 70_000 },
    (_, i): Answers => ({ id: `r${i}`, ...(i > 69_990 && { sent: i }) }),
  )
  const columns = laidOut(records)
  assert.deepEqual(answersIn(columns), records)
  const writer = answersWriter(10)
  writer.addRows(
    columns,
    Int32Array.from(records, (_, row) => row),
  )
  assert.deepEqual(answersIn(writer.columns()), records)
})
