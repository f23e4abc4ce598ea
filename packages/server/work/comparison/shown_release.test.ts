import assert from 'node:assert/strict'
import { test } from 'node:test'
import { releasePolicyOf } from '@lyhord/core/disclosure/policy.ts'
import { shownAudit } from './shown_release.ts'

/** The verdict of a release in which so many numbers are hidden. */
const verdictOf = (audited: number) => ({
  ...{ pass: true, audited, recoverable: 0, narrow: 0, exposed: 0, wrong: 0, pairs: 0 },
  ...{ narrowest: audited === 0 ? null : 9, together: { audited, narrow: 0, exact: 0 } },
})
const shownOf = (audited: number, publishedAt: Date | null) =>
  shownAudit({ audit: verdictOf(audited), policy: releasePolicyOf(4), publishedAt })

test('before it is published nobody reads whether few numbers or none are hidden: by two thresholds that would tell one of four', () => {
  assert.deepEqual(shownOf(0, null), shownOf(2, null))
  assert.deepEqual([shownOf(2, null)?.audited, shownOf(101, null)?.together?.audited], [100, 200])
})

test('when it is published anybody can count them, and no wider interval than the policy asks for is told', () => {
  const shown = shownOf(2, new Date('2026-02-01'))
  assert.deepEqual([shown?.audited, shown?.narrowest], [2, 4])
})
