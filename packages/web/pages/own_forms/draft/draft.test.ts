import assert from 'node:assert/strict'
import { describe, it, test } from 'node:test'
import { type Form, lintForm, type Question, questionsOf, words } from '@lyhord/core'
import { ownRule } from '@lyhord/intake/form_files/made_form.ts'
import { blankForm, blankQuestion, blankSection } from './blank.ts'
import {
  changedQuestion,
  movedQuestion,
  nextRuleNumber,
  withoutQuestion,
  withoutRule,
  withQuestion,
  withRule,
} from './change.ts'
import { followsWords, isId, newOwnFormId, suggestedId } from './ids.ts'
import { costed } from './minutes.ts'
import { inEnglish, inSwedish, ofKind, withHelp } from './question.ts'
import { renamedCode, renamedQuestion } from './rename.ts'

const ask = (id: string, more: Partial<Question> = {}): Question => {
  const { variable, ...rest } = blankQuestion(id)
  return { ...rest, variable: { ...variable, label: words(id, id), question: words(id, id) }, ...more }
}
const own = (): Form => {
  const blank = blankForm({ id: 'egen_00000001', title: 'Prov', base: null, today: '2026-01-01' })
  const two = { ...blank, sections: [...blank.sections, blankSection('sist', 'Sist', 'Last')] }
  return ['a', 'b'].reduce<Form>((form, id) => withQuestion(form, 'egna_fragor', ask(id)), two)
}
const order = (form: Form) => questionsOf(form).map((q) => q.variable.id)

describe('the id of something new', () => {
  const cases = [
    ['Skolfrånvaro över 20 %', 'skolfranvaro_over_20'],
    ['  ', 'fraga'],
    ['…', 'fraga'],
    ['Ålder', 'alder_2'],
    ['3 veckor', 'k_3_veckor'],
  ] as const
  for (const [written, id] of cases)
    it(`${JSON.stringify(written)} gives ${id}`, () =>
      assert.equal(suggestedId(written, ['alder'], 'fraga'), id))
  it('can always be one', () => assert.ok(isId(suggestedId('å'.repeat(300), [], 'fraga'))))
  it('follows the words until somebody has chosen another', () => {
    assert.ok(followsWords('fraga_2', '', 'fraga'))
    assert.ok(followsWords('skola', 'Skola', 'fraga'))
    assert.ok(!followsWords('narvaro', 'Skola', 'fraga'))
  })
  it('of a form is like no other', () => {
    assert.match(newOwnFormId(), /^egen_[0-9a-f]{8}$/)
    assert.notEqual(newOwnFormId(), newOwnFormId())
  })
})

describe('the order of questions', () => {
  it('changes one step at a time, and past the edge of a section into the next', () => {
    const form = own()
    assert.deepEqual(order(form), ['eget_id', 'dag', 'a', 'b'])
    assert.deepEqual(order(movedQuestion(form, 'b', -1)), ['eget_id', 'dag', 'b', 'a'])
    const last = movedQuestion(form, 'b', 1)
    assert.deepEqual(
      last.sections.at(-1)?.questions.map((q) => q.variable.id),
      ['b'],
    )
    assert.deepEqual(movedQuestion(last, 'b', -1), form)
  })
  it('stays at the first and at the last', () => {
    const form = own()
    assert.deepEqual(movedQuestion(form, 'eget_id', -1), form)
    const last = movedQuestion(form, 'b', 1)
    assert.deepEqual(movedQuestion(last, 'b', 1), last)
  })
})

test('a new name is read wherever the old one was', () => {
  const askedWhen = { all: [{ chosen: ['a', ['ja']] }, { not: { answered: 'a' } }] } as const
  const rule = ownRule(1, 'a', { any: [{ answered: 'a' }, { answered: 'b' }] }, words('x', 'x'))
  const form = withRule(
    changedQuestion(own(), 'b', (q) => ({ ...q, askedWhen })),
    rule,
  )
  const renamed = renamedQuestion(form, 'a', 'ny')
  const [, again] = renamed.sections.flatMap((s) => (s.id === 'egna_fragor' ? s.questions : []))
  assert.deepEqual(again?.askedWhen, { all: [{ chosen: ['ny', ['ja']] }, { not: { answered: 'ny' } }] })
  assert.deepEqual(renamed.rules[0]?.holds, { any: [{ answered: 'ny' }, { answered: 'b' }] })
  assert.equal(renamed.rules[0]?.at, 'ny')
  assert.deepEqual(order(renamed), ['eget_id', 'dag', 'ny', 'b'])
  const coded = renamedCode(renamed, 'ny', 'ja', 'jo')
  assert.ok(JSON.stringify(coded).includes('["ny",["jo"]]'))
  assert.deepEqual(renamedQuestion(form, 'dag', 'dagen').keys.closed, 'dagen')
})

test('two questions with codes have a list each when they get their names', () => {
  const coded = (form: Form, id: string) =>
    changedQuestion(form, id, (q) => ({ ...q, variable: ofKind(q.variable, 'one') }))
  const form = renamedQuestion(coded(coded(own(), 'a'), 'b'), 'a', 'ny')
  const lists = questionsOf(form).flatMap(({ variable: v }) => ('values' in v ? [v.values.id] : []))
  assert.deepEqual(lists, ['ny_svar', 'b_svar'])
})

test('codes are kept when one answer becomes several, and words in every kind', () => {
  const { variable } = ask('a')
  const one = ofKind(withHelp(variable, words('Hjälp', 'Help')), 'one')
  const multi = ofKind(one, 'multi')
  assert.ok('values' in one && 'values' in multi)
  assert.equal(multi.values, one.values)
  assert.deepEqual(ofKind(multi, 'day').help, words('Hjälp', 'Help'))
})

test('English follows the Swedish until it says something of its own', () => {
  assert.deepEqual(inSwedish(words('Skol', 'Skol'), 'Skola'), words('Skola', 'Skola'))
  assert.deepEqual(inSwedish(words('Skol', 'School'), 'Skola'), words('Skola', 'School'))
  assert.deepEqual(inEnglish(words('Skola', 'School'), ' '), words('Skola', 'Skola'))
})

test('what it costs follows the number of questions', () => {
  assert.equal(costed(own()).minutes, 0.3)
  assert.equal(costed(withoutQuestion(withoutQuestion(own(), 'a'), 'b')).minutes, 0.15)
})

test('a new form of one’s own with a question in it has nothing to mend', () => {
  assert.deepEqual(
    lintForm(own()).filter((f) => f.at !== 'fraga'),
    [],
  )
})

test('a rule gets a number that no other has', () => {
  const rule = (n: number) => ownRule(n, 'a', { answered: 'a' }, words('x', 'x'))
  const two = withRule(withRule(own(), rule(1)), rule(7))
  assert.equal(nextRuleNumber(two), 8)
  assert.equal(nextRuleNumber(withoutRule(two, 'egen-07')), 2)
})
