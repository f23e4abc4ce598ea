import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sv } from '../../../text/sv/acts.ts'
import { actGroups } from './act_groups.ts'

test('every act of the log is in one group, and in no other', () => {
  const grouped = Object.values(actGroups).flat()
  assert.deepEqual(grouped.toSorted(), Object.keys(sv).toSorted())
})
