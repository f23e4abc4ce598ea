import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  type Answers,
  codesShown,
  type Form,
  linkForms,
  linkRecords,
  type Result,
  readAnswer,
  resultsOf,
  tabulate,
  variablesById,
  variablesOf,
} from '@lyhord/core'
import { type FormEntry, formById, forms } from './register.ts'

type Indicator = FormEntry['indicators'][number]

const variableOf = (form: Form, id: string) => variablesOf(form).find((v) => v.id === id)

const linkedFormOf = ({ linkedTo }: FormEntry): Form => formById(linkedTo?.form ?? '')?.form ?? assert.fail()

const exampleRecords = (entry: FormEntry, { example }: Indicator): readonly Answers[] => {
  const { keys } = entry.form
  const records = linkRecords(example.rows, keys)
  if (!example.linkedRows) return records
  const other = { records: example.linkedRows, keys: linkedFormOf(entry).keys }
  return linkForms({ records, keys }, other, entry.linkedTo?.carry ?? [])
}

const exampleResults = (entry: FormEntry, indicator: Indicator): readonly Result[] => {
  const tally = tabulate(exampleRecords(entry, indicator), { indicators: [indicator], by: [] })[0]?.tallies[
    indicator.id
  ]
  assert.ok(tally)
  const codes = codesShown(indicator, variablesById(entry.form))
  const { persons } = indicator.example
  const among = persons === undefined ? undefined : { year: 2025, source: '', n: persons, lacks: [] }
  return resultsOf(indicator, tally, codes, among)
}

const headline = (value: Result['value']): number | null =>
  typeof value === 'object' ? (value?.median ?? null) : value

const assertReadable = (form: Form, rows: readonly Answers[]): void => {
  for (const row of rows)
    for (const [id, answer] of Object.entries(row)) {
      const variable = variableOf(form, id)
      assert.ok(variable, id)
      assert.deepEqual(readAnswer(variable, answer), { answer }, id)
    }
}

for (const entry of forms) {
  test(`${entry.form.id} begins with how many there are`, () => {
    assert.equal(entry.indicators[0]?.kind, 'count')
  })

  for (const indicator of entry.indicators) {
    const { rows, expect } = indicator.example

    test(`${indicator.id} has 10–20 example rows that can be read`, () => {
      assert.ok(rows.length >= 10 && rows.length <= 20, `${rows.length} rows`)
      assertReadable(entry.form, rows)
      if (indicator.example.linkedRows) assertReadable(linkedFormOf(entry), indicator.example.linkedRows)
    })

    test(`${indicator.id} gives the answer counted by hand`, () => {
      const results = exampleResults(entry, indicator)
      const [first] = results
      assert.ok(first)
      assert.deepEqual([first.n, first.missing], [expect.n, expect.missing])
      if (indicator.kind === 'distribution') {
        const counted = results.filter((r) => r.numerator !== 0).map((r) => [r.code, r.numerator])
        assert.deepEqual(Object.fromEntries(counted), expect.counts)
      } else {
        assert.notEqual(expect.value, undefined)
        assert.equal(headline(first.value), expect.value)
        if (indicator.kind !== 'days') assert.equal(first.numerator, expect.numerator)
      }
    })
  }
}
