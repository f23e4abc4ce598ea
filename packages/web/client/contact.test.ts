import assert from 'node:assert/strict'
import { after, mock, test } from 'node:test'
import { isOutOfContact, noteContact, onBack, onContact } from './contact.ts'

mock.timers.enable({ apis: ['setTimeout'] })
after(() => mock.timers.reset())

test('nobody answers: it is told once, somebody is looked for until there is an answer, and then all goes on once', () => {
  const told: string[] = []
  const stops = [onContact(() => told.push('change')), onBack(() => told.push('back'))]
  const look = (): void => {
    told.push('look')
    noteContact(false, look)
  }
  noteContact(true, look)
  noteContact(false, look)
  noteContact(false, look)
  assert.ok(isOutOfContact())
  mock.timers.tick(4000)
  mock.timers.tick(4000)
  noteContact(true, look)
  noteContact(true, look)
  mock.timers.tick(20_000)
  assert.deepEqual(told, ['change', 'look', 'look', 'change', 'back'])
  for (const stop of stops) stop()
})
