import assert from 'node:assert/strict'
import { test } from 'node:test'
import { formById } from '@lyhord/catalogue'
import {
  type Answers,
  askedIn,
  compileQuestions,
  emptyTally,
  findingsAcross,
  judgeOf,
  linkRecords,
  readAnswer,
  tabulate,
  variablesOf,
} from '@lyhord/core'
import { withFaults } from './faults.ts'
import { synthesise, usualSpan } from './synthesise.ts'

const entry = formById('utredning')
assert.ok(entry)
const { form, indicators } = entry
const records = [...synthesise({ rows: 5000, seed: 2026, ...usualSpan })]
const today = '2026-07-01'

const share = (of: readonly Answers[], holds: (a: Answers) => boolean): number =>
  of.filter(holds).length / of.length
const between = (x: number, low: number, high: number, what: string) =>
  assert.ok(low <= x && x <= high, `${what}: ${x}`)

test('5,000 invented investigations break no rule that stops them, alone or together', () => {
  const judge = judgeOf(form)
  const own = records.flatMap((a) => judge.findings(a, today))
  const across = findingsAcross(form.rulesAcross, records, today)
  assert.deepEqual(
    [...own, ...across].filter((f) => f.severity === 'error'),
    [],
  )
  assert.deepEqual(
    own.filter((f) => f.rule === 'fraga-stalls-inte'),
    [],
  )
})

test('every invented answer is one that the form takes, and only asked questions are answered', () => {
  const questions = compileQuestions(form)
  const known = new Set(variablesOf(form).map((v) => v.id))
  for (const answers of records.slice(0, 1000)) {
    for (const id of Object.keys(answers)) assert.ok(known.has(id), id)
    for (const variable of variablesOf(form))
      assert.deepEqual(readAnswer(variable, answers[variable.id]), { answer: answers[variable.id] })
    assert.deepEqual(askedIn(questions, answers, today).hidden, [])
  }
})

test('the same seed gives the same records, another seed others, and exactly as many as asked for', () => {
  assert.deepEqual([...synthesise({ rows: 5000, seed: 2026, ...usualSpan })], records)
  assert.deepEqual([...synthesise({ rows: 40, seed: '2026', ...usualSpan })], records.slice(0, 40))
  assert.notDeepEqual([...synthesise({ rows: 40, seed: 1, ...usualSpan })], records.slice(0, 40))
  assert.deepEqual([...synthesise({ rows: 0, seed: 1, ...usualSpan })], [])
})

test('distributions lie where older published figures do', () => {
  const [cell] = tabulate(linkRecords(records, form.keys), { indicators, by: [] })
  const part = (id: string): number => {
    const { numerator, n } = cell?.tallies[id] ?? emptyTally()
    return numerator / n
  }
  between(
    share(records, (a) => a.kon === 'pojke'),
    0.52,
    0.58,
    'boys',
  )
  between(
    share(records, (a) => typeof a.alder === 'number' && a.alder <= 12),
    0.6,
    0.72,
    'at most twelve',
  )
  between(part('samtal_minst_2'), 0.77, 0.85, 'met twice')
  between(part('ater_inom_ett_ar'), 0.18, 0.27, 'return')
  between(part('insats_andel'), 0.27, 0.36, 'interventions')
  between(part('over_fyra_manader'), 0.06, 0.2, 'over four months')
  between(
    share(records, (a) => a.behovsniva === 'komplext'),
    0.06,
    0.1,
    'complex',
  )
  const days = Object.entries(cell?.tallies.utredningstid?.counts ?? {})
  const mean = days.reduce((sum, [day, n]) => sum + Number(day) * n, 0) / 5000
  between(mean, 90, 110, 'mean days')
})

test('a spoilt record always has an error, and as many are spoilt as asked for', () => {
  const judge = judgeOf(form)
  const hasError = (a: Answers): boolean => {
    const read = judge.read(a)
    return [...read.findings, ...judge.findings(read.answers, today)].some((f) => f.severity === 'error')
  }
  assert.ok([...withFaults(records.slice(0, 500), 1, 3)].every(hasError))
  assert.equal([...withFaults(records.slice(0, 500), 0, 3)].filter(hasError).length, 0)
  between(share([...withFaults(records, 0.2, 3)], hasError), 0.17, 0.23, 'a fifth')
})
