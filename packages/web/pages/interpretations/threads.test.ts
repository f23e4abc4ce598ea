import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Post, ThreadLine } from './answer.ts'
import { showing, shownIn, shownThreads, waysToShow } from './shown_threads.ts'
import { strandsOf } from './threads.ts'

const post = (id: string, more: Partial<Post> = {}): Post => ({
  id,
  kind: 'question',
  answerTo: null,
  code: '0001',
  board: 'Nämnden',
  own: false,
  person: null,
  text: id,
  version: 1,
  writtenAt: '2026-01-01T10:00:00.000Z',
  changedAt: null,
  hidden: null,
  unread: false,
  release: 'r',
  period: '2025-H1',
  flags: [],
  flaggedByMe: false,
  ...more,
})
const answer = (id: string, answerTo: string, more: Partial<Post> = {}): Post =>
  post(id, { kind: 'answer', answerTo, ...more })
const shape = (posts: readonly Post[]) =>
  strandsOf(posts).map(({ id, first, answers }) => [id, first?.text, answers.map((a) => a.id)])

test('answers stand under what they answer, in the order they came', () => {
  const posts = [post('a'), post('b'), answer('a1', 'a'), answer('b1', 'b'), answer('a2', 'a')]
  assert.deepEqual(shape(posts), [
    ['a', 'a', ['a1', 'a2']],
    ['b', 'b', ['b1']],
  ])
})

test('a text that was taken back stands only as long as somebody has answered it', () => {
  const gone = { text: null }
  assert.deepEqual(shape([post('a', gone), post('b', gone), answer('b1', 'b')]), [['b', null, ['b1']]])
  assert.deepEqual(shape([post('a', gone), answer('a1', 'a', gone)]), [])
})

test('answers to a text that is hidden from the reader still stand, under nothing', () => {
  assert.deepEqual(shape([answer('x1', 'x')]), [['x', undefined, ['x1']]])
})

const line = (unread: number, question: number, answers: number): ThreadLine => ({
  from: 'f',
  form: 'utredning',
  indicator: `i${unread}${question}${answers}`,
  counts: { reading: 1, action: 0, question, answer: answers },
  unanswered: Math.max(0, question - answers),
  boards: 1,
  unread,
  flagged: 0,
  latestAt: '2026-01-01T10:00:00.000Z',
  latest: { kind: 'reading', board: 'Nämnden', text: 'x' },
})

test('only the choices that would show something are offered', () => {
  assert.deepEqual(waysToShow([line(0, 1, 1)]), ['all'])
  assert.deepEqual(waysToShow([line(2, 0, 0), line(0, 1, 0)]), ['all', 'unread', 'open'])
})

test('a thread is open as long as one of its questions has no answer', () => {
  const [open, half, answered] = [line(0, 1, 0), line(0, 2, 1), line(0, 1, 1)]
  assert.deepEqual(shownThreads([open, half, answered], 'open'), [open, half])
})

test('an address says which threads are shown, and one that says something else shows all', () => {
  for (const way of ['all', 'unread', 'open', 'flagged'] as const) assert.equal(shownIn(showing[way]), way)
  assert.equal(shownIn('allt-annat'), 'all')
})
