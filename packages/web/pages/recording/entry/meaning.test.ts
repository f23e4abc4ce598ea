import assert from 'node:assert/strict'
import { test } from 'node:test'
import { words } from '@lyhord/core'
import { keyed } from './keys.ts'
import { type Press, pressMeaning } from './meaning.ts'

const girl = { id: 'flicka', label: words('Flicka', 'Girl') }
const press = (key: string, more: Partial<Press> = {}) =>
  pressMeaning(
    {
      key,
      place: `Key${key.toUpperCase()}`,
      alt: false,
      command: false,
      on: 'choices',
      empty: true,
      ...more,
    },
    keyed([girl]),
  )

test('a code has its key, Enter goes on, arrows and Backspace move', () => {
  assert.equal(press('1'), girl)
  assert.equal(press('Enter'), 'on')
  assert.equal(press('ArrowUp'), 'back')
  assert.equal(press('Backspace'), 'back')
  assert.equal(press('ArrowDown'), 'ahead')
  assert.equal(press('Escape'), 'leave')
})

test('on a button, Enter presses the button', () => {
  assert.equal(press('Enter', { on: 'button' }), undefined)
  assert.equal(press('1', { on: 'button' }), girl)
})

test('in a field of digits, letters still help and ask; digits are digits', () => {
  assert.equal(press('h', { on: 'digits' }), 'help')
  assert.equal(press('f', { on: 'digits' }), 'flag')
  assert.equal(press('1', { on: 'digits' }), undefined)
})

test('in a text field, letters are letters, and Alt asks', () => {
  assert.equal(press('h', { on: 'text' }), undefined)
  assert.equal(press('˙', { on: 'text', alt: true, place: 'KeyH' }), 'help')
  assert.equal(press('f', { on: 'text', alt: true }), 'flag')
})

test('Backspace in a field with something in it takes a character away', () => {
  assert.equal(press('Backspace', { on: 'digits', empty: false }), undefined)
})

test('the keys of the browser and of the product are left alone', () => {
  assert.equal(press('f', { command: true }), undefined)
  assert.equal(press('g'), undefined)
  assert.equal(press('?'), undefined)
  assert.equal(press('Tab'), undefined)
})
