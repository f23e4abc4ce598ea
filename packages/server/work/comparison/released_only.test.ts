import assert from 'node:assert/strict'
import { test } from 'node:test'
import { indicatorById } from '@lyhord/catalogue'
import type { Answered, Api } from '@lyhord/contract'
import { policyOf } from '@lyhord/core'
import { figuresOf } from '@lyhord/core/disclosure/figures.ts'
import { reread } from '@lyhord/core/disclosure/reread.ts'

type Figures = Answered<Api['GET /api/releases/:release/figures']>

const cell = {
  area: '0001',
  group: { kon: 'Total' },
  period: '2025-H1',
  n: 2,
  numerator: 1,
  value: 0.5,
  interval: null,
  hidden: null,
}

test('a figure that has not been released does not compile where the contract asks for released ones', () => {
  const indicator = indicatorById('samtal_minst_1')
  assert.ok(indicator)
  const table = reread({ indicator: indicator.id, policy: policyOf(4), cells: [cell] })
  const released: Figures = { figures: figuresOf([table], indicator) }
  // @ts-expect-error the same shape, from somewhere else
  const unreleased: Figures = { figures: { content: { indicator: indicator.id, cells: [cell] } } }
  assert.notDeepEqual(released, unreleased)
})
