import { type Form, judgeOf, readCell, variablesOf } from '@lyhord/core'
import { inventedRows } from './invented_rows.ts'
import { syntheticForm } from './synthetic_form.ts'
import { microsecondsEach } from './timed.ts'

const today = '2025-12-31'

/** Reading cells, skip logic and all rules: what one row of a file and one save cost on one core. */
const measure = (name: string, form: Form, target: string): void => {
  const judge = judgeOf(form)
  const variables = variablesOf(form)
  const rows = inventedRows(variables, 2000)
  const answers = rows.map((row) => judge.read(row, readCell).answers)
  const read = microsecondsEach(rows, (row) => judge.read(row, readCell))
  const judged = microsecondsEach(answers, (a) => judge.findings(a, today))
  const both = microsecondsEach(rows, (row) => judge.findings(judge.read(row, readCell).answers, today))
  const found = answers.reduce((sum, a) => sum + judge.findings(a, today).length, 0) / answers.length
  console.log(
    `${name}: ${variables.length} variables, ${form.rules.length} rules, ${found.toFixed(1)} findings a row`,
  )
  console.log(
    `  read cells ${read.toFixed(1)} µs, judge ${judged.toFixed(1)} µs, both ${both.toFixed(1)} µs a row`,
  )
  console.log(`  ${Math.round(1e6 / both)} rows/s on one core; target ${target}`)
}

measure('synthetic, as the investigation', syntheticForm(40, 40), '76 000 rows/s (13 µs)')
measure('synthetic, large', syntheticForm(120, 120), 'judge at most 100 µs')
