import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Answer, Answers } from '../answer.ts'
import { answered, is } from '../expression/dsl.ts'
import { words } from '../words.ts'
import { askedIn, compileQuestions } from './asked.ts'
import type { Form, Question } from './form.ts'
import { smallForm, variables } from './gold/small_form.ts'

/** A person filling in a form, one answer at a time. */
const filling = (form: Form) => {
  const questions = compileQuestions(form)
  const given: Record<string, Answer | undefined> = {}
  return {
    answer(id: string, answer: Answer | undefined) {
      given[id] = answer
      return this
    },
    get now() {
      return askedIn(questions, given, '2025-10-31')
    },
    get asked(): readonly string[] {
      return [...this.now.ids]
    },
  }
}

const always = ['arende', 'barn', 'inledd', 'avslutad', 'forlangd', 'samtal', 'orsaker']

describe('what a form asks as it is filled in', () => {
  it('an empty form asks what is always asked, in order', () => {
    assert.deepEqual(filling(smallForm).asked, always)
  })

  it('an answer opens the questions that depend on it, and another closes them', () => {
    const person = filling(smallForm).answer('forlangd', 'ja')
    assert.ok(person.now.ids.has('skal'))
    assert.ok(!person.now.ids.has('skal_annat'))
    person.answer('skal', 'annat')
    assert.ok(person.now.ids.has('skal_annat'))
    person.answer('forlangd', 'nej')
    assert.deepEqual(person.asked, always)
  })

  it('hiding a question hides the whole chain after it, with the answers named', () => {
    const person = filling(smallForm)
      .answer('forlangd', 'ja')
      .answer('skal', 'annat')
      .answer('skal_annat', 'flytt')
    assert.deepEqual(person.now.hidden, [])
    person.answer('forlangd', 'nej')
    assert.deepEqual(person.now.hidden, ['skal', 'skal_annat'])
    assert.deepEqual(person.now.answers, { forlangd: 'nej' })
  })

  it('answers come back as they were when the chain is opened again', () => {
    const person = filling(smallForm)
      .answer('forlangd', 'ja')
      .answer('skal', 'annat')
      .answer('skal_annat', 'flytt')
    const before = person.now
    person.answer('forlangd', 'nej').answer('forlangd', 'ja')
    assert.deepEqual(person.now, before)
  })

  it('a question that depends on something unanswered is not asked', () => {
    const person = filling(smallForm).answer('samtal', 2)
    assert.ok(person.now.ids.has('enskilt'))
    person.answer('samtal', undefined)
    assert.ok(!person.now.ids.has('enskilt'))
  })

  it('a question depends on how many are chosen', () => {
    const person = filling(smallForm).answer('orsaker', ['vald'])
    assert.ok(!person.now.ids.has('huvudorsak'))
    person.answer('orsaker', ['skola', 'vald'])
    assert.ok(person.now.ids.has('huvudorsak'))
  })

  it('a hidden answer is unanswered to those that ask whether it is there', () => {
    const last: Question = { variable: { ...variables.talks, id: 'sist' }, askedWhen: answered('skal') }
    const section = { id: 'c', title: words('C', 'C'), questions: [last] }
    const person = filling({ ...smallForm, sections: [...smallForm.sections, section] })
    person.answer('forlangd', 'ja').answer('skal', 'vantan')
    assert.ok(person.now.ids.has('sist'))
    person.answer('forlangd', 'nej')
    assert.ok(!person.now.ids.has('sist'))
  })

  it('a chain of a hundred is opened and closed by its first', () => {
    const chain = Array.from({ length: 100 }, (_, i): Question => {
      const variable = { ...variables.extended, id: `q${i}` }
      return i === 0 ? { variable } : { variable, askedWhen: is(`q${i - 1}`, 'ja') }
    })
    const form = { ...smallForm, sections: [{ id: 'a', title: words('A', 'A'), questions: chain }] }
    const person = filling(form)
    for (const { variable } of chain) person.answer(variable.id, 'ja')
    assert.equal(person.asked.length, 100)
    person.answer('q0', 'nej')
    assert.deepEqual(person.asked, ['q0'])
    assert.equal(person.now.hidden.length, 99)
  })

  it('what is no question of the form is neither asked nor hidden', () => {
    const { answers, hidden } = filling(smallForm).answer('annat_formular', 'ja').now
    assert.deepEqual([answers, hidden], [{} satisfies Answers, []])
  })
})
