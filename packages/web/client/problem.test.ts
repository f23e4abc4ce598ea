import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isAstray, isFault, mayPass, noContact, ProblemError, problemOf, readProblem } from './problem.ts'

const words = { title: { sv: 'Titel', en: 'Title' }, remedy: { sv: 'Råd', en: 'Advice' } }
const body = {
  type: '/api/problems/401',
  id: 'conflict',
  number: 401,
  status: 409,
  title: '',
  detail: '',
  words,
}

test('a problem of the server keeps its number, its words and what more it tells', async () => {
  const response = new Response(JSON.stringify({ ...body, more: { version: 3 } }), { status: 409 })
  assert.deepEqual(await readProblem(response), {
    id: 'conflict',
    number: 401,
    status: 409,
    ...words,
    errors: [],
    more: { version: 3 },
  })
})

test('an answer that is no problem of ours is a fault', async () => {
  for (const text of ['<html>500</html>', '{}', 'null', ''])
    assert.equal((await readProblem(new Response(text, { status: 500 }))).id, 'fault')
})

test('a proxy that has no server behind it is a lost contact', async () => {
  for (const status of [502, 503, 504])
    assert.equal((await readProblem(new Response('<html>away</html>', { status }))).id, 'no_contact')
})

test('what was thrown tells its problem; a bug is a fault', () => {
  assert.equal(problemOf(new ProblemError(noContact)).id, 'no_contact')
  assert.ok(isFault(problemOf(new TypeError('x'))))
  assert.ok(!isFault(noContact))
})

test('only what may pass is worth trying again: not a refusal to a role', async () => {
  const refusal = await readProblem(new Response(JSON.stringify({ ...body, id: 'not_allowed', number: 301 })))
  const away = await readProblem(new Response(JSON.stringify({ ...body, id: 'database_away', number: 901 })))
  assert.deepEqual([refusal, away, noContact, problemOf(new Error('x'))].map(mayPass), [
    false,
    true,
    true,
    true,
  ])
})

test('an address with an id that cannot be one leads nowhere: there is nothing to correct on the page', () => {
  const wrongAt = (...at: string[]) => ({
    ...noContact,
    id: 'not_valid' as const,
    errors: at.map((a) => ({ at: a, message: words.title })),
  })
  assert.equal(isAstray(wrongAt('params.record')), true)
  assert.equal(isAstray(wrongAt('params.record', 'localId')), false)
  assert.equal(isAstray(wrongAt()), false)
  assert.equal(isAstray(noContact), false)
})
