import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Key, meaningOf } from './keys.ts'

const key = (press: string, whileTyping?: true): Key => ({
  press,
  does: { sv: press, en: press },
  run: () => {},
  ...(whileTyping && { whileTyping }),
})
const [goHome, help, search] = [key('g o'), key('?'), key('/')]
const shell = [goHome, help, search]
const pressed = (k: string, before?: string, typing = false) => ({ key: k, before, typing })

test('a single key runs at once', () => {
  assert.deepEqual(meaningOf(pressed('?'), [shell]), { run: help })
})

test('the first of a pair is waited after, the second runs', () => {
  assert.deepEqual(meaningOf(pressed('g'), [shell]), { waitAfter: 'g' })
  assert.deepEqual(meaningOf(pressed('o', 'g'), [shell]), { run: goHome })
})

test('the second of a pair alone means nothing, and so does an unknown second', () => {
  assert.equal(meaningOf(pressed('o'), [shell]), undefined)
  assert.equal(meaningOf(pressed('x', 'g'), [shell]), undefined)
})

test('nothing happens while somebody types, unless the key is made for it', () => {
  const save = key('Enter', true)
  assert.equal(meaningOf(pressed('?', undefined, true), [shell, [save]]), undefined)
  assert.deepEqual(meaningOf(pressed('Enter', undefined, true), [shell, [save]]), { run: save })
})

test('a page may take a key from the shell', () => {
  const [own, ownG] = [key('?'), key('g')]
  assert.deepEqual(meaningOf(pressed('?'), [[own], shell]), { run: own })
  assert.deepEqual(meaningOf(pressed('g'), [[ownG], shell]), { run: ownG })
})
