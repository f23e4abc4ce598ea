import assert from 'node:assert/strict'
import { test } from 'node:test'
import { codesOf, linkRecords, type Result, readAnswer, resultsOf, tabulate, variablesOf } from '@lyhord/core'
import { type FormEntry, forms } from './register.ts'

type Indicator = FormEntry['indicators'][number]

const variableOf = ({ form }: FormEntry, id: string) => variablesOf(form).find((v) => v.id === id)

const exampleResults = (entry: FormEntry, indicator: Indicator): readonly Result[] => {
  const records = linkRecords(indicator.example.rows, entry.form.keys)
  const tally = tabulate(records, { indicators: [indicator], by: [] })[0]?.tallies[indicator.id]
  assert.ok(tally)
  const shown = indicator.kind === 'distribution' ? variableOf(entry, indicator.of) : undefined
  return resultsOf(indicator, tally, shown && codesOf(shown))
}

const headline = (value: Result['value']): number | null =>
  typeof value === 'object' ? (value?.median ?? null) : value

for (const entry of forms) {
  for (const indicator of entry.indicators) {
    const { rows, expect } = indicator.example

    test(`${indicator.id} has 10–20 example rows that can be read`, () => {
      assert.ok(rows.length >= 10 && rows.length <= 20, `${rows.length} rows`)
      for (const row of rows)
        for (const [id, answer] of Object.entries(row)) {
          const variable = variableOf(entry, id)
          assert.ok(variable, id)
          assert.deepEqual(readAnswer(variable, answer), { answer }, id)
        }
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
