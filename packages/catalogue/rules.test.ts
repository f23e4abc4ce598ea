import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  type Answers,
  exampleToday,
  type Form,
  findingsAcross,
  judgeOf,
  readAnswer,
  variablesOf,
} from '@lyhord/core'
import { forms } from './register.ts'

const assertReadable = (form: Form, answers: Answers, name: string): void => {
  const variables = new Map(variablesOf(form).map((v) => [v.id, v]))
  for (const [id, answer] of Object.entries(answers)) {
    const variable = variables.get(id)
    assert.ok(variable, `${name}: ${id} is no variable`)
    assert.deepEqual(readAnswer(variable, answer), { answer }, `${name}: ${id}`)
  }
}

for (const { form } of forms) {
  const judge = judgeOf(form)

  for (const rule of form.rules)
    test(`${rule.id} holds and breaks as its examples say`, () => {
      const breaks = (answers: Answers) =>
        judge.findings(answers, exampleToday).filter((f) => f.rule === rule.id)
      const [holding, breaking] = [Object.entries(rule.examples.holds), Object.entries(rule.examples.breaks)]
      assert.ok(holding.length > 0 && breaking.length > 0)
      for (const [name, answers] of holding) {
        assertReadable(form, answers, name)
        assert.deepEqual(breaks(answers), [], name)
      }
      for (const [name, answers] of breaking) {
        assertReadable(form, answers, name)
        assert.deepEqual(
          breaks(answers).map((f) => f.variable),
          [rule.at],
          name,
        )
      }
    })

  for (const rule of form.rulesAcross)
    test(`${rule.id} holds and breaks across records as its examples say`, () => {
      const found = (records: readonly Answers[]) => findingsAcross([rule], records, exampleToday)
      const [holding, breaking] = [Object.entries(rule.examples.holds), Object.entries(rule.examples.breaks)]
      assert.ok(holding.length > 0 && breaking.length > 0)
      for (const [name, records] of holding) {
        for (const answers of records) assertReadable(form, answers, name)
        assert.deepEqual(found(records), [], name)
      }
      for (const [name, records] of breaking) {
        for (const answers of records) assertReadable(form, answers, name)
        assert.deepEqual(
          found(records).map((f) => f.variable),
          [rule.at],
          name,
        )
      }
    })

  test(`${form.id}: an empty record breaks no rule`, () => {
    assert.deepEqual(
      judge.findings({}, exampleToday).filter((f) => f.rule.startsWith(form.id)),
      [],
    )
  })
}
