import assert from 'node:assert/strict'
import { test } from 'node:test'
import { killRounds } from '../testing/killing.ts'

test('kill -9 of the database, the server and both while people save: what was acknowledged is there', {
  timeout: 120_000,
}, async () => {
  const { acknowledged, failed, lost } = await killRounds(['database', 'server', 'both'])
  assert.equal(lost, 0)
  assert.ok(acknowledged > 10, `something was saved: ${acknowledged}`)
  assert.ok(failed > 0, 'something was under way when it was killed')
})
