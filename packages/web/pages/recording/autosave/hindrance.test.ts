import assert from 'node:assert/strict'
import { test } from 'node:test'
import { investigationForm } from '@lyhord/catalogue'
import { type ProblemId, problems } from '@lyhord/contract'
import { judgeOf } from '@lyhord/core'
import { hindranceOf } from './hindrance.ts'

const judge = judgeOf(investigationForm)
const met = (id: ProblemId) => hindranceOf({ id, ...problems[id], errors: [] }, judge).is

test('what passes by itself is waited for, and the answers are kept meanwhile', () => {
  for (const id of ['database_away', 'disk_full', 'fault', 'too_many_attempts'] as const)
    assert.equal(met(id), 'away')
})

test('what does not pass is told', () => {
  assert.equal(met('not_signed_in'), 'signed_out')
  assert.equal(met('not_valid'), 'refused')
})
