import assert from 'node:assert/strict'
import { test } from 'node:test'
import { problemOf } from '../client/problem.ts'
import { isPageAway, mayReload, pageCode } from './page_code.ts'

test('a page whose code cannot be fetched is a lost contact, not a fault', async () => {
  const thrown: unknown = await pageCode(() => Promise.reject(new TypeError('Failed to fetch')))().catch(
    (e: unknown) => e,
  )
  assert.ok(isPageAway(thrown))
  assert.equal(problemOf(thrown).title.sv, 'Ingen kontakt med Lyhörd.')
  assert.equal(isPageAway(new TypeError('x is not a function')), false)
})

test('a new version is fetched once, not over and over', () => {
  const kept = new Map<string, string>()
  const storage = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  }
  const noon = Date.UTC(2026, 0, 1, 12)
  const asked = [noon, noon + 5_000, noon + 59_000, noon + 60_000].map((now) => mayReload(storage, now))
  assert.deepEqual(asked, [true, false, false, true])
})
