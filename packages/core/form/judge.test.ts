import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import type { Answers } from '../answer.ts'
import { readCell } from '../codebook/read.ts'
import { inOrder, smallForm } from './gold/small_form.ts'
import { judgeOf } from './judge.ts'

const judge = judgeOf(smallForm)
const today = '2025-10-31'
const sound: Answers = { arende: 'A 1', inledd: '2025-03-01', avslutad: '2025-06-01' }

const found = (answers: Answers, day = today) =>
  judge.findings(answers, day).map((f) => `${f.rule} ${f.variable}`)

describe('the verdict on one record', () => {
  it('a sound record has no findings', () => assert.deepEqual(found(sound), []))

  it('an empty record lacks what is required, and breaks no rule', () => {
    assert.deepEqual(found({}), ['fraga-kravs arende', 'fraga-kravs inledd'])
  })

  it('a required question must be answered only where it is asked', () => {
    assert.deepEqual(found({ ...sound, forlangd: 'nej' }), [])
    assert.deepEqual(found({ ...sound, forlangd: 'ja' }), ['fraga-kravs skal'])
    assert.deepEqual(found({ ...sound, forlangd: 'ja', skal: 'vantan' }), [])
  })

  it('an answer to a question that is not asked is told, with the answer', () => {
    const [finding] = judge.findings({ ...sound, forlangd: 'nej', skal: 'vantan' }, today)
    assert.deepEqual(
      [finding?.rule, finding?.severity, finding?.variable, finding?.value],
      ['fraga-stalls-inte', 'query', 'skal', 'vantan'],
    )
  })

  it('what was asked of one record says nothing of the next', () => {
    const other = { ...sound, forlangd: 'ja', skal: 'annat', skal_annat: 'flytt' }
    assert.deepEqual(found(other), [])
    assert.deepEqual(found({ ...other, forlangd: 'nej' }), [
      'fraga-stalls-inte skal',
      'fraga-stalls-inte skal_annat',
    ])
    assert.deepEqual(found(other), [])
  })

  it('a broken rule is told beside its variable, with severity, words and what was given', () => {
    const [finding, ...rest] = judge.findings({ ...sound, avslutad: '2025-02-28' }, today)
    assert.deepEqual(rest, [])
    assert.deepEqual(finding, {
      rule: 'prov-1',
      severity: 'error',
      message: inOrder.message,
      remedy: inOrder.remedy,
      variable: 'avslutad',
      value: '2025-02-28',
    })
  })

  it('questions come first in their order, then rules in theirs', () => {
    const answers = { inledd: '2026-03-01', avslutad: '2026-02-01', forlangd: 'nej', skal: 'annat' }
    assert.deepEqual(found(answers), [
      'fraga-kravs arende',
      'fraga-stalls-inte skal',
      'prov-1 avslutad',
      'prov-2 avslutad',
    ])
  })

  it('today is the day given, and a rule does not reach back before it applied', () => {
    const future = { ...sound, inledd: '2024-01-01', avslutad: '2024-06-01' }
    assert.deepEqual(found(future, '2025-01-01'), [])
    assert.deepEqual(found(sound, '2025-05-31'), ['prov-2 avslutad'])
    assert.deepEqual(found(sound, '2024-12-31'), [])
  })

  it('a rule that has ended does not apply after its last day', () => {
    const ended = judgeOf({ ...smallForm, rules: [{ ...inOrder, validTo: '2025-09-30' }] })
    const wrong = { ...sound, avslutad: '2025-02-28' }
    assert.equal(ended.findings(wrong, '2025-09-30').length, 1)
    assert.equal(ended.findings(wrong, '2025-10-01').length, 0)
  })
})

describe('reading raw values', () => {
  it('readable values become answers, the rest findings and nothing else', () => {
    const raw = {
      arende: ' A 1 ',
      samtal: 'två',
      inledd: '2025-02-30',
      forlangd: 'ja',
      orsaker: [],
      okand: 1,
    }
    const { answers, findings } = judge.read(raw)
    assert.deepEqual(answers, { arende: 'A 1', forlangd: 'ja' })
    assert.deepEqual(
      findings.map((f) => [f.rule, f.variable, f.value]),
      [
        ['svar-dag', 'inledd', '2025-02-30'],
        ['svar-typ', 'samtal', 'två'],
      ],
    )
  })

  it('cells of a file are read as text', () => {
    const cells = { arende: 'A 1', samtal: '3', orsaker: 'vald | skola', forlangd: '' }
    assert.deepEqual(judge.read(cells, readCell).answers, {
      arende: 'A 1',
      samtal: 3,
      orsaker: ['skola', 'vald'],
    })
  })

  it('a personal identity number is refused in any column, and never shown', () => {
    const number = '191212121212'
    for (const raw of [number, Number(number), [number], [[number]], `x ${number}`, { a: number }])
      for (const { variable } of judge.questions.map((q) => q.question)) {
        const { answers, findings } = judge.read({ [variable.id]: raw })
        assert.deepEqual(answers, {}, variable.id)
        assert.equal(findings.length, 1)
        assert.doesNotMatch(JSON.stringify(findings), /1212121212/)
      }
  })

  it('any value at all is read without a throw, and what is read is read again the same', () => {
    const values = fc.oneof(fc.jsonValue(), fc.anything(), fc.constant({ toString: 1, valueOf: 1 }))
    const raw = fc.dictionary(fc.constantFrom(...judge.questions.map((q) => q.id)), values)
    fc.assert(
      fc.property(raw, fc.constantFrom(undefined, readCell), (given, reader) => {
        const { answers } = judge.read(given, reader)
        assert.deepEqual(judge.read(answers), { answers, findings: [] })
        assert.ok(Array.isArray(judge.findings(answers, today)))
      }),
    )
  })
})
