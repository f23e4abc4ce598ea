import assert from 'node:assert/strict'
import { test } from 'node:test'
import { forms } from '@lyhord/catalogue'
import { type Answers, exampleToday, judgeOf, type Rule } from '@lyhord/core'
import { readsOf } from '@lyhord/core/expression/reads.ts'
import { wholeRowJudgeOf } from '@lyhord/intake/judging/whole_row.ts'
import { inventors } from './invented_records.ts'
import { usualSpan } from './synthesise.ts'

/** The row with the example in place of all that the rule reads. */
const brokenBy = (row: Answers, { holds }: Rule, example: Answers): Answers => {
  const read = readsOf(holds)
  return { ...Object.fromEntries(Object.entries(row).filter(([id]) => !read.has(id))), ...example }
}

for (const { form } of forms)
  test(`every rule of ${form.id} can be broken by a row of a file`, () => {
    const judge = wholeRowJudgeOf(judgeOf(form), exampleToday)
    const invent = inventors.get(form.id)
    assert.ok(invent)
    const rows = [...invent({ rows: 60, seed: 7, ...usualSpan })]
    const breaks = (rule: Rule, example: Answers) =>
      rows.some((row) => judge(brokenBy(row, rule, example), []).findings.some((f) => f.rule === rule.id))
    const dead = form.rules.filter((rule) =>
      Object.values(rule.examples.breaks).some((example) => !breaks(rule, example)),
    )
    assert.deepEqual(
      dead.map((rule) => rule.id),
      [],
    )
  })
