import assert from 'node:assert/strict'
import { once } from 'node:events'
import { test } from 'node:test'
import { keptThread } from './kept_thread.ts'

const program = new URL(
  `data:text/javascript,${encodeURIComponent(`import { parentPort } from 'node:worker_threads'
    parentPort.on('message', (word) => parentPort.postMessage(word.toUpperCase()))`)}`,
)
const answerOf = async (thread: ReturnType<ReturnType<typeof keptThread>['take']>, word: string) => {
  thread.postMessage(word)
  return (await once(thread, 'message'))[0]
}

test('a thread that is given back takes the next order; two orders at once have one each', async () => {
  const threads = keptThread(program)
  const first = threads.take()
  assert.equal(await answerOf(first, 'ett'), 'ETT')
  threads.keep(first)
  const [again, other] = [threads.take(), threads.take()]
  assert.equal(again, first)
  assert.notEqual(other, first)
  assert.deepEqual(await Promise.all([answerOf(again, 'två'), answerOf(other, 'tre')]), ['TVÅ', 'TRE'])
  threads.keep(again)
  const ended = once(again, 'exit')
  threads.keep(other)
  await ended
  assert.equal(threads.take(), other)
  await other.terminate()
})

test('a kept thread ends when nobody has had an order for a while', async (t) => {
  t.mock.timers.enable({ apis: ['setTimeout'] })
  const threads = keptThread(program)
  const thread = threads.take()
  threads.keep(thread)
  const ended = once(thread, 'exit')
  t.mock.timers.tick(60_000)
  await ended
  const next = threads.take()
  assert.notEqual(next, thread)
  await next.terminate()
})
