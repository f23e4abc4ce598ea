import { byAgeGroup, bySex, forms, investigationForm } from '@lyhord/catalogue'
import { type Answers, linkRecords, tabulate } from '@lyhord/core'
import { synthesise, usualSpan } from '../packages/server/work/synthetic/synthesise.ts'
import { microsecondsEach } from './timed.ts'

const indicators = forms.find((entry) => entry.form === investigationForm)?.indicators ?? []

/** Records as they come from the database. */
const recordsOf = (rows: number): readonly Answers[] =>
  JSON.parse(JSON.stringify([...synthesise({ rows, seed: 'bench', ...usualSpan })]))

/** Linking and tallying with every indicator: one total, and split by sex and age. */
const measure = (rows: number, target: string): void => {
  const records = recordsOf(rows)
  const milliseconds = (work: () => unknown): string => (microsecondsEach([0], work, 7) / 1000).toFixed(1)
  const link = milliseconds(() => linkRecords(records, investigationForm.keys))
  const linked = linkRecords(records, investigationForm.keys)
  const total = milliseconds(() => tabulate(linked, { indicators, by: [] }))
  const split = milliseconds(() => tabulate(linked, { indicators, by: [bySex, byAgeGroup] }))
  console.log(`${rows} records, ${indicators.length} indicators; target ${target}`)
  console.log(`  link ${link} ms, total ${total} ms, by sex and age ${split} ms CPU`)
}

measure(1000, 'well under 5 ms')
measure(100_000, 'none')
