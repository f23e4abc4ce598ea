import { byAgeGroup, bySex, forms, investigationForm } from '@lyhord/catalogue'
import { judgeOf, linkRecords, readCell, tabulate, variablesOf } from '@lyhord/core'
import { inventedRows } from './invented_rows.ts'
import { microsecondsEach } from './timed.ts'

const indicators = forms.find((entry) => entry.form === investigationForm)?.indicators ?? []
const judge = judgeOf(investigationForm)
const records = inventedRows(variablesOf(investigationForm), 100_000).map(
  (row) => judge.read(row, readCell).answers,
)

/** Linking and tallying, every indicator, as one total and split by every grouping. */
const measure = (rows: number, target: string): void => {
  const some = records.slice(0, rows)
  const milliseconds = (work: () => unknown): string => (microsecondsEach([0], work) / 1000).toFixed(1)
  const link = milliseconds(() => linkRecords(some, investigationForm.keys))
  const linked = linkRecords(some, investigationForm.keys)
  const total = milliseconds(() => tabulate(linked, { indicators, by: [] }))
  const split = milliseconds(() => tabulate(linked, { indicators, by: [bySex, byAgeGroup] }))
  console.log(
    `${rows} records, ${indicators.length} indicators: link ${link} ms, total ${total} ms, by sex and age ${split} ms; ${target}`,
  )
}

measure(1000, 'target well under 5 ms')
measure(100_000, 'no target')
