import assert from 'node:assert/strict'
import { test } from 'node:test'
import { findingOf, words } from '@lyhord/core'
import { smallJudge as judge } from '../course/small_form.ts'
import { findingsBeside, verdictOn } from './verdict.ts'

const today = '2025-11-22'
const whole = { lokalt_id: 'a1', orsaker: ['skola'], samtal: 2, start: '2025-01-01', slut: '2025-02-01' }
const look = (answers: Parameters<typeof verdictOn>[1], reasons = {}) =>
  verdictOn(judge, answers, reasons, today)

test('a whole record is ready', () => {
  const verdict = look(whole)
  assert.equal(verdict.ready, true)
  assert.deepEqual(verdict.errors, [])
})

test('an error stops until it is corrected, whatever reason is given', () => {
  const verdict = look({ ...whole, slut: '2024-12-31' }, { 'liten-01': { reason: 'stammer' } })
  assert.equal(verdict.ready, false)
  assert.deepEqual(
    verdict.errors.map((f) => f.rule),
    ['liten-01'],
  )
})

test('a query stops until it has a reason', () => {
  const many = { ...whole, samtal: 30 }
  assert.equal(look(many).ready, false)
  assert.deepEqual(
    look(many).open.map((f) => f.rule),
    ['liten-02'],
  )
  const explained = look(many, { 'liten-02': { reason: 'stammer' } })
  assert.equal(explained.ready, true)
  assert.deepEqual(
    explained.kept.map((f) => f.rule),
    ['liten-02'],
  )
})

test('a note never stops', () => {
  const verdict = look({ ...whole, orsaker: ['vald'] })
  assert.equal(verdict.ready, true)
  assert.equal(verdict.notes.length, 1)
})

test('an answer to a question that is no longer asked is told, not held against anybody', () => {
  const verdict = look({ ...whole, skal: 'annat' })
  assert.deepEqual(verdict.dropped, ['skal'])
  assert.equal(verdict.answers.skal, undefined)
  assert.equal(verdict.ready, true)
})

test('what the server found about other records stops as well, and is said once', () => {
  const across = findingOf(
    { id: 'liten-20', severity: 'query', message: words('Överlapp.', 'Overlap.'), remedy: words('', '') },
    'start',
  )
  assert.deepEqual(verdictOn(judge, whole, {}, today, [across]).open, [across])
  const [own] = look({ ...whole, samtal: 30 }).open
  assert.ok(own)
  assert.equal(verdictOn(judge, { ...whole, samtal: 30 }, {}, today, [own]).open.length, 1)
})

test('a required question says so when it has been passed over, not before it has been seen', () => {
  const { slut: _, ...before } = whole
  assert.deepEqual(findingsBeside(look(before), 'slut', false), [])
  assert.deepEqual(
    findingsBeside(look(before), 'slut', true).map((f) => f.rule),
    ['fraga-kravs'],
  )
})
