import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openTestHouse } from '../testing/house.ts'

const { browser, clock, house } = await openTestHouse()

const guess = (code: string, from: string) =>
  browser(from).ask('POST /api/setup/first-administrator', {
    body: {
      code,
      municipality: '1496',
      board: 'Socialnämnden',
      name: 'Någon',
      email: 'nagon@skovde.example',
      password: 'en egen mening om regn',
    },
  })

test('ten wrong codes, from wherever, make everybody wait a quarter of an hour', async () => {
  for (let n = 0; n < 10; n++) assert.equal((await guess(`FEL-${n}`, `203.0.113.${n}`)).status, 403)
  const right = house.setupCode.current() ?? ''
  assert.equal((await guess(right, '203.0.113.99')).status, 429)
  clock.forward(16)
  assert.equal((await guess(right, '203.0.113.99')).status, 200)
})
