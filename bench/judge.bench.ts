import { investigationForm } from '@lyhord/catalogue'
import { type Answers, type Form, judgeOf, printCell, readCell, variablesOf } from '@lyhord/core'
import { synthesise, usualSpan } from '../packages/server/work/synthetic/synthesise.ts'
import { inventedRows } from './invented_rows.ts'
import { syntheticForm } from './synthetic_form.ts'
import { microsecondsEach } from './timed.ts'

const today = '2026-12-31'
const rows = 2000

type Cells = Readonly<Record<string, string>>

/** A record as it comes from the network or the database. */
const asSent = (answers: Answers): Answers => JSON.parse(JSON.stringify(answers))

/** Reading cells, skip logic and all rules: what one record costs, by itself and in a file. */
const measure = (name: string, form: Form, cells: readonly Cells[], target: string): void => {
  const judge = judgeOf(form)
  const answers = cells.map((row) => asSent(judge.read(row, readCell).answers))
  const read = microsecondsEach(cells, (row) => judge.read(row, readCell))
  const judged = microsecondsEach(answers, (a) => judge.findings(a, today))
  const both = microsecondsEach(cells, (row) => judge.findings(judge.read(row, readCell).answers, today))
  const found = answers.reduce((sum, a) => sum + judge.findings(a, today).length, 0) / rows
  const size = `${variablesOf(form).length} variables, ${form.rules.length} rules`
  const each = (µs: number): string => `${µs.toFixed(1)} µs`
  console.log(`${name}: ${size}, ${found.toFixed(1)} findings a record`)
  console.log(
    `  skip logic and rules ${each(judged)}, reading cells ${each(read)}, both ${each(both)} a record`,
  )
  console.log(`  ${Math.round(1e6 / both)} records a CPU second; target ${target}`)
}

const variables = variablesOf(investigationForm)
const investigations = [...synthesise({ rows, seed: 'bench', ...usualSpan })].map((answers) =>
  Object.fromEntries(variables.map((v) => [v.id, printCell(v, answers[v.id])])),
)
const random = (form: Form): readonly Cells[] => inventedRows(variablesOf(form), rows)
const [usual, large] = [syntheticForm(40, 40), syntheticForm(120, 120)]

measure('investigations', investigationForm, investigations, '76 000 (13 µs)')
measure('answers at random, usual form', usual, random(usual), '76 000 (13 µs)')
measure('answers at random, large form', large, random(large), 'skip logic and rules 100 µs')
