import assert from 'node:assert/strict'
import { test } from 'node:test'
import { indicator } from '../indicator/indicator.ts'
import { words } from '../words.ts'
import { figuresOf } from './figures.ts'
import { isReleased } from './released.ts'
import type { ReleasedCell } from './released_table.ts'
import { reread } from './reread.ts'
import { withhold } from './withhold.ts'

const cell = (area: string, n: number | null, numerator: number | null): ReleasedCell => ({
  area,
  group: { kon: 'Total' },
  period: '2025-H1',
  n,
  numerator,
  hidden: numerator === null ? 'protected' : null,
})
const policy = { max: 4, protectZeros: false, width: 4, alone: false }
const cells = [cell('1401', 40, 10), cell('1402', null, null), cell('1407', 20, 0)]
const released = reread({ indicator: 'andel', policy, cells })

const share = indicator({
  id: 'andel',
  kind: 'share',
  title: words('Andel', 'Share'),
  question: words('Hur många?', 'How many?'),
  definition: words('Av alla.', 'Of all.'),
  direction: 'none',
  population: { answered: 'a' },
  counts: { answered: 'b' },
  source: { text: 'invented', evidence: 'proposal' },
  example: { rows: [], expect: { n: 0, missing: 0 } },
})

test('less than a release is a release: what is hidden says so, what is left out is gone', () => {
  const less = withhold(released, ({ area }) =>
    area === '1401' ? 'hide' : area === '1407' ? 'leave_out' : 'keep',
  )
  assert.ok(isReleased(less))
  assert.deepEqual(
    less.content.cells.map((c) => [c.area, c.n, c.numerator, c.hidden]),
    [
      ['1401', null, null, 'protected'],
      ['1402', null, null, 'protected'],
    ],
  )
})

test('a released share has its value and Wilson interval; a hidden one has none', () => {
  const { content } = figuresOf([released], share)
  const [own, hidden, zero] = content.cells
  assert.equal(own?.value, 0.25)
  assert.ok(own?.interval && own.interval[0] > 0.14 && own.interval[1] < 0.41)
  assert.deepEqual([hidden?.value, hidden?.interval, hidden?.n], [null, null, null])
  assert.equal(zero?.value, 0)
})

test('a release of before, which said why its cells are hidden, is read as one that does not', () => {
  const stored = cells.map((c) => ({ ...c, hidden: c.hidden && ('guard' as const) }))
  assert.deepEqual(reread({ indicator: 'andel', policy, cells: stored }).content.cells, cells)
})
