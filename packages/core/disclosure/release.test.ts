import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { IndicatorTallies } from './indicator_tallies.ts'
import { policyOf } from './policy.ts'
import { release } from './release.ts'
import { isReleased } from './released.ts'

const tally = (n: number, numerator: number) => ({ n, numerator, missing: 0, counts: {} })

/** Three municipalities of one region, girls and boys, one half-year. */
const tallies = (small: number): IndicatorTallies => ({
  indicator: 'delaktighet',
  kind: 'share',
  areaGroups: ['region'],
  by: ['kon'],
  cells: ['1401', '1402', '1407'].flatMap((area, i) =>
    ['flicka', 'pojke'].map((kon, j) => ({
      area,
      memberOf: { region: 'vast' },
      group: { kon },
      period: '2025-1',
      tally: i + j === 0 ? tally(small, 0) : tally(30 + i, 12 + j),
    })),
  ),
})

const made = (given: IndicatorTallies) => {
  const release_ = release(given, policyOf(4))
  assert.ok('released' in release_)
  return release_
}

test('shares of a large group are shown with numerator and denominator', () => {
  const { released } = made(tallies(20))
  const cell = released.content.cells.find(
    (c) => c.area === '1402' && c.group.kon === 'flicka' && c.period === '2025-1',
  )
  assert.deepEqual(cell, {
    area: '1402',
    group: { kon: 'flicka' },
    period: '2025-1',
    n: 31,
    numerator: 12,
    hidden: null,
  })
})

test('nobody of three is hidden too, and guarded by others in its row and its column', () => {
  const { released } = made(tallies(3))
  const inPeriod = released.content.cells.filter((c) => c.period === '2025-1' && c.n === null)
  const hidden = inPeriod.map((c) => `${c.area} ${c.group.kon}`)
  assert.ok(hidden.includes('1401 flicka'))
  assert.ok(hidden.some((c) => c.startsWith('1401 ') && c !== '1401 flicka'))
  assert.ok(hidden.some((c) => c.endsWith(' flicka') && c !== '1401 flicka'))
  assert.deepEqual(
    [...new Set(inPeriod.map((c) => c.hidden))],
    ['protected'],
    'which of them guard is not told',
  )
  for (const cell of released.content.cells) if (cell.n === null) assert.equal(cell.numerator, null)
})

test('only a release is a release', () => {
  const { released } = made(tallies(20))
  assert.ok(isReleased(released))
  assert.ok(!isReleased({ content: released.content }))
  // @ts-expect-error what has the shape of a release is none
  const forged: typeof released = { content: released.content }
  assert.ok(!isReleased(forged))
})

test('what is public already is not hidden again, and told when it was unsafe', () => {
  const lost = release(tallies(3), policyOf(4), ({ area, part }) => area === '1401' && part === 'Total')
  assert.ok('protection' in lost)
  const shown = lost.released.content.cells.filter((c) => c.area === '1401')
  assert.ok(shown.every((c) => c.n !== null))
  assert.ok(lost.protection.lost.length > 0)
})
