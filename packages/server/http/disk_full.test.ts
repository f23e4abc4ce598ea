import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fillTheDisk } from '../testing/fill_the_disk.ts'
import { openTestHouse } from '../testing/house.ts'

const { as, url } = await openTestHouse()

test('a full disk is said to be that, nothing is saved, and what needs no room works on', async () => {
  const lead = await as('Lena', 'lead')
  await fillTheDisk(url, 'collections')
  const body = { title: 'Våren', form: 'utredning', from: '2025-01-01', to: '2025-06-30' }
  const problem = await lead.refused('POST /api/collections', { body })
  assert.deepEqual([problem.id, problem.status], ['disk_full', 507])
  assert.match(problem.detail ?? '', /Inget av det senaste är sparat/)
  assert.deepEqual((await lead.ok('GET /api/collections')).collections, [])
})
