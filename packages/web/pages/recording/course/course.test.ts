import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Answers } from '@lyhord/core'
import fc from 'fast-check'
import {
  answer,
  askedQuestions,
  beginCourse,
  type Course,
  choosableCodes,
  goAhead,
  goBack,
  goOn,
  goTo,
  review,
} from './course.ts'
import { smallJudge as judge } from './small_form.ts'

const today = '2025-11-22'
const begin = (answers: Answers = {}, at?: string) => beginCourse(judge, answers, today, at)
const on = (course: Course) => goOn(course, judge, today)
const give = (course: Course, given: Answers[string]) => answer(course, judge, course.at, given)

test('an ordinary walk: every relevant question once, in the order of the form, then the review', () => {
  let course = begin()
  const seen: string[] = []
  const given: Answers = {
    lokalt_id: 'a1',
    orsaker: ['skola'],
    samtal: 2,
    start: '2025-01-01',
    slut: '2025-02-01',
  }
  while (course.at !== review) {
    seen.push(course.at)
    course = on(give(course, given[course.at]))
  }
  assert.deepEqual(seen, ['lokalt_id', 'orsaker', 'samtal', 'start', 'slut'])
  assert.deepEqual(course.answers, given)
})

test('an answer opens the question that depends on it', () => {
  const course = begin({ lokalt_id: 'a1' })
  assert.equal(course.at, 'orsaker')
  assert.equal(on(give(course, ['skola', 'vald'])).at, 'huvudorsak')
})

test('an optional question left empty is dealt with and not asked again', () => {
  const course = on(begin({ lokalt_id: 'a1', orsaker: ['skola'] }))
  assert.equal(course.at, 'start')
  assert.ok(course.passed.has('samtal'))
  assert.equal(on(goTo(course, 'orsaker')).at, 'start')
})

test('going back to correct one answer returns to where the work was', () => {
  const ahead = begin({ lokalt_id: 'a1', orsaker: ['skola'], samtal: 1, start: '2025-01-01' })
  const back = goBack(goBack(goBack(ahead, judge, today), judge, today), judge, today)
  assert.equal(back.at, 'orsaker')
  assert.equal(on(give(back, ['inga'])).at, 'slut')
})

test('a corrected answer that opens a new question leads there first', () => {
  const ahead = begin({ lokalt_id: 'a1', orsaker: ['skola'], samtal: 1, start: '2025-01-01' })
  assert.equal(on(give(goTo(ahead, 'samtal'), 0)).at, 'skal')
})

test('step by step ahead passes over what is answered, and the first question has none before it', () => {
  const ahead = begin({ lokalt_id: 'a1', orsaker: ['skola'] })
  assert.equal(goAhead(goTo(ahead, 'lokalt_id'), judge, today).at, 'orsaker')
  assert.equal(goBack(goTo(ahead, 'lokalt_id'), judge, today).at, 'lokalt_id')
  assert.equal(goBack(goTo(ahead, review), judge, today).at, 'slut')
})

test('a main reason that is no longer among the reasons is asked again', () => {
  const ahead = begin({ lokalt_id: 'a1', orsaker: ['skola', 'vald'], huvudorsak: 'vald', samtal: 3 })
  assert.ok(ahead.passed.has('huvudorsak'))
  const changed = answer(ahead, judge, 'orsaker', ['skola'])
  assert.ok(!changed.passed.has('huvudorsak'))
  assert.equal(changed.answers.huvudorsak, 'vald', 'the answer itself is kept in the draft')
})

test('a main reason is chosen among the reasons', () => {
  const [, , main] = askedQuestions(judge, { orsaker: ['skola', 'vald'] }, today)
  assert.ok(main)
  assert.deepEqual(
    choosableCodes(main, { orsaker: ['skola', 'vald'] }, today).map((c) => c.id),
    ['skola', 'vald'],
  )
})

test('a draft opens after its last answer, or where it was left', () => {
  assert.equal(begin({ lokalt_id: 'a1', samtal: 1 }).at, 'start')
  assert.equal(begin({ lokalt_id: 'a1', samtal: 1 }, 'orsaker').at, 'orsaker')
  assert.equal(begin({ lokalt_id: 'a1' }, 'finns_inte').at, 'orsaker')
})

test('whatever is pressed, the focus is on a question that is asked, or on the review', () => {
  const step = fc.oneof(
    fc.constant({ press: 'on' }),
    fc.constant({ press: 'back' }),
    fc.constant({ press: 'ahead' }),
    fc.record({
      press: fc.constant('give'),
      number: fc.nat(40),
      codes: fc.subarray(['skola', 'vald', 'inga']),
    }),
  )
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
      let course = begin()
      for (const s of steps) {
        if (s.press === 'on') course = on(course)
        if (s.press === 'back') course = goBack(course, judge, today)
        if (s.press === 'ahead') course = goAhead(course, judge, today)
        if ('codes' in s && course.at === 'orsaker')
          course = give(course, s.codes.length ? s.codes : undefined)
        if ('number' in s && course.at === 'samtal') course = give(course, s.number)
        const asked = askedQuestions(judge, course.answers, today).map((q) => q.variable.id)
        assert.ok(course.at === review || asked.includes(course.at), course.at)
      }
    }),
  )
})
