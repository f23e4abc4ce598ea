import assert from 'node:assert/strict'
import { test } from 'node:test'
import { changedIn } from './beside.ts'

test('the question whose chosen answers changed is found, the first and the last answer too', () => {
  assert.equal(changedIn({}, { kon: ['flicka'] }), 'kon')
  assert.equal(
    changedIn({ kon: ['flicka'], tolk: ['ja'] }, { kon: ['flicka', 'pojke'], tolk: ['ja'] }),
    'kon',
  )
  assert.equal(changedIn({ kon: ['flicka'] }, {}), 'kon')
})

test('when nothing or several changed there is none', () => {
  assert.equal(changedIn({ kon: ['flicka'] }, { kon: ['flicka'] }), undefined)
  assert.equal(changedIn({ kon: ['flicka'], tolk: ['ja'] }, {}), undefined)
})
