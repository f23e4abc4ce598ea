import assert from 'node:assert/strict'
import { test } from 'node:test'
import { returnTo } from './return_to.ts'

test('one comes back to where one was', () => {
  assert.equal(returnTo('/resultat?by=kon'), '/resultat?by=kon')
})

test('another site is never the place to come back to', () => {
  for (const elsewhere of ['https://example.org/', '//example.org', '/\\example.org', 'javascript:alert(1)'])
    assert.equal(returnTo(elsewhere), '/')
})

test('without a place, or from the sign-in itself, one comes to the overview', () => {
  assert.equal(returnTo(undefined), '/')
  assert.equal(returnTo('/logga-in?ater=x'), '/')
})
