import assert from 'node:assert/strict'
import { test } from 'node:test'
import { api, type Endpoint } from '@lyhord/contract'
import { sv } from './sv/acts.ts'

const endpoints: readonly Endpoint[] = Object.values(api)

test('every act that the contract keeps in the log has words', () => {
  const acts = endpoints.flatMap((e) => e.audit ?? [])
  assert.ok(acts.length > 20)
  assert.deepEqual(
    acts.filter((act) => !(act in sv)),
    [],
  )
})
