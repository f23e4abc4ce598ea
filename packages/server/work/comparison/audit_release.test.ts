import assert from 'node:assert/strict'
import { test } from 'node:test'
import { auditTogether, sumOfAudits } from './audit_release.ts'

test('a count that all indicators together tell to the one stops the release; one told within few steps is said', () => {
  const told = auditTogether({ together: { audited: 9, narrow: 1, exact: 1 } })
  const narrow = auditTogether({ together: { audited: 9, narrow: 2, exact: 0 } })
  assert.deepEqual([told.pass, narrow.pass], [false, true])
  assert.equal(sumOfAudits([narrow, told]).pass, false)
  assert.deepEqual(sumOfAudits([narrow, told]).together, { audited: 18, narrow: 3, exact: 1 })
})
