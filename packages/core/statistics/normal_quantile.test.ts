import assert from 'node:assert/strict'
import { test } from 'node:test'
import { close } from './gold/close.ts'
import gold from './gold/normal_quantile.json' with { type: 'json' }
import { normalQuantile } from './normal_quantile.ts'

test('the normal quantile equals R qnorm in the centre and both tails', () => {
  for (const { p, z } of gold) close(normalQuantile(p), z, 1e-14, `qnorm(${p})`)
})

test('the ends are infinite and what is no probability is no number', () => {
  assert.equal(normalQuantile(0), -Infinity)
  assert.equal(normalQuantile(1), Infinity)
  assert.ok(Number.isNaN(normalQuantile(-0.1)))
  assert.ok(Number.isNaN(normalQuantile(1.1)))
})
