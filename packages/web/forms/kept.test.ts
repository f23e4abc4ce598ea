import assert from 'node:assert/strict'
import { test } from 'node:test'
import { kept } from './kept.ts'

test('the same name is fetched once, and again only when it failed', async () => {
  let asked = 0
  const fetchOne = kept(async (name: string) => {
    asked++
    if (asked === 1) throw new Error('away')
    return name
  })
  await assert.rejects(fetchOne('a'))
  assert.equal(await fetchOne('a'), 'a')
  assert.equal(fetchOne('a'), fetchOne('a'))
  assert.equal(asked, 2)
})
