import assert from 'node:assert/strict'
import { test } from 'node:test'
import { formById, forms } from '@lyhord/catalogue'
import {
  type Answers,
  askedIn,
  compileQuestions,
  emptyTally,
  findingsAcross,
  judgeOf,
  linkForms,
  linkRecords,
  readAnswer,
  tabulate,
  variablesOf,
} from '@lyhord/core'
import { withFaults } from './faults.ts'
import { inventors } from './invented_records.ts'
import { usualSpan } from './synthesise.ts'

const today = '2026-07-01'
const invent = (form: string, rows: number, seed: number | string = 7): readonly Answers[] => [
  ...(inventors.get(form)?.({ rows, seed, ...usualSpan }) ?? assert.fail(form)),
]

for (const { form } of forms) {
  const records = invent(form.id, 1500)
  const judge = judgeOf(form)

  test(`${form.id}: as many as asked for, the same for the same seed`, () => {
    assert.equal(records.length, 1500)
    assert.deepEqual(invent(form.id, 30), records.slice(0, 30))
    assert.notDeepEqual(invent(form.id, 30, 8), records.slice(0, 30))
  })

  test(`${form.id}: no rule that stops is broken, and only what is asked is answered`, () => {
    const found = [
      ...records.flatMap((a) => judge.findings(a, today)),
      ...findingsAcross(form.rulesAcross, records, today),
    ]
    assert.deepEqual(found.filter((f) => f.severity === 'error').slice(0, 3), [])
    const questions = compileQuestions(form)
    const known = new Set(variablesOf(form).map((v) => v.id))
    for (const answers of records.slice(0, 300)) {
      assert.deepEqual(askedIn(questions, answers, today).hidden, [])
      for (const id of Object.keys(answers)) assert.ok(known.has(id), id)
      for (const variable of variablesOf(form))
        assert.deepEqual(
          readAnswer(variable, answers[variable.id]),
          { answer: answers[variable.id] },
          variable.id,
        )
    }
  })

  test(`${form.id}: a spoilt record always has an error`, () => {
    for (const answers of withFaults(records.slice(0, 300), 1, 3, form)) {
      const read = judge.read(answers)
      const found = [...read.findings, ...judge.findings(read.answers, today)]
      assert.ok(
        found.some((f) => f.severity === 'error'),
        JSON.stringify(answers),
      )
    }
  })

  test(`${form.id}: every figure that needs no other table can be counted`, () => {
    const { indicators } = formById(form.id) ?? assert.fail()
    const linkless = indicators.filter(
      (i) => i.kind !== 'rate' && !JSON.stringify([i.population]).includes('linked.'),
    )
    const [cell] = tabulate(linkRecords(records, form.keys), { indicators: linkless, by: [] })
    for (const { id } of linkless) assert.ok((cell?.tallies[id]?.n ?? 0) > 0, id)
  })
}

test('referrals and investigations of one seed link, as do follow-ups', () => {
  const { form, indicators, linkedTo } = formById('aktualisering') ?? assert.fail()
  const other = formById('utredning')?.form ?? assert.fail()
  const linked = linkForms(
    { records: linkRecords(invent('aktualisering', 2000), form.keys), keys: form.keys },
    { records: invent('utredning', 2000), keys: other.keys },
    linkedTo?.carry ?? [],
  )
  const [cell] = tabulate(linked, { indicators, by: [] })
  const { n, numerator } = cell?.tallies.akt_ledde_till_utredning ?? emptyTally()
  assert.ok(n > 500 && numerator / n > 0.3, `${numerator} of ${n}`)
  const ids = new Set(invent('utredning', 6000).map((a) => a.utredning_id))
  assert.ok(invent('insats_uppfoljning', 300).every((a) => ids.has(a.utredning_id)))
})

test('no follow-up is invented in a span of less than a year, for none is due', () => {
  const span = { rows: 5, seed: 1, from: '2025-07-01', to: '2026-06-29' }
  assert.deepEqual([...(inventors.get('insats_uppfoljning')?.(span) ?? [])], [])
})
