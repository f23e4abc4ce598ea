import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isForAway, isMadeOf, kindOf } from './kinds.ts'

const house = 'https://lyhord.example'
const asked = (path: string, how: { method?: string; mode?: 'navigate' | 'cors' } = {}) =>
  kindOf({ method: 'GET', mode: 'navigate', url: new URL(path, house).href, ...how }, house)

test('every address of the product is its one page', () => {
  for (const path of ['/', '/arende/1a2b/andra?x=1', '/apiary', '/logga-in?ater=/api/me'])
    assert.equal(asked(path), 'page', path)
})

test('a built file is kept, whoever asks for it', () => {
  assert.equal(asked('/assets/index-1a2b.js', { mode: 'cors' }), 'asset')
})

test('an answer of the API is never touched, however it is asked for', () => {
  for (const path of ['/api', '/api/me', '/api/records/1a2b', '/api/reports/7.pdf', '/api/docs'])
    for (const mode of ['navigate', 'cors'] as const) assert.equal(asked(path, { mode }), undefined, path)
})

test('nor is what changes something, what belongs to another house, or a file that is not built', () => {
  assert.equal(asked('/', { method: 'POST' }), undefined)
  assert.equal(asked('https://annan.example/'), undefined)
  assert.equal(asked('https://annan.example/assets/a.js', { mode: 'cors' }), undefined)
  assert.equal(asked('/worker.js'), undefined)
  assert.equal(asked('/metrics', { mode: 'cors' }), undefined)
})

test('a proxy whose server is away answers for nobody; a fault or a refusal is an answer', () => {
  assert.deepEqual([200, 404, 500, 501, 502, 503, 504, 507].filter(isForAway), [502, 503, 504])
})

test('a page of a later build is not kept with the files of this one', () => {
  const page = '<link href="/assets/a-1.css"><script src="/assets/b-2.js"></script><a href="/konto">'
  assert.ok(isMadeOf(page, ['/assets/a-1.css', '/assets/b-2.js', '/assets/c-3.js']))
  assert.ok(!isMadeOf(page, ['/assets/a-1.css', '/assets/b-1.js']))
})
