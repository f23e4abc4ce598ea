import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { type DotRow, layDots } from './dots_layout.ts'

const dot = { series: 'all', value: 0.5, interval: null, said: '50 %' } as const

test('short labels stand to the left of their dots', () => {
  const layout = layDots([{ label: 'Flickor', dots: [dot] }], 390)
  assert.equal(layout.labels[0]?.y, layout.dots[0]?.row)
  assert.ok(layout.left > 50)
})

test('long labels stand above their dots on a phone', () => {
  const layout = layDots([{ label: 'Misstänkta sexuella övergrepp mot barnet', dots: [dot] }], 358)
  assert.ok((layout.labels[0]?.y ?? 0) < (layout.dots[0]?.y ?? 0))
  assert.ok(layout.left < 20)
})

test('two columns of long words leave room for the dots on a phone: values stand on the line of the label', () => {
  const rows = [{ label: 'Inte namngiven', dots: [dot, dot] }]
  const { left, right, labels, dots } = layDots(rows, 358, ['Som det är', 'Standardiserat'])
  assert.ok(358 - left - right > 300)
  assert.ok(dots.every((d) => d.row === labels[0]?.y && d.y > d.row))
  const wide = layDots(rows, 900, ['Som det är', 'Standardiserat'])
  assert.equal(wide.dots[0]?.row, wide.labels[0]?.y)
  assert.ok(wide.left > 100)
})

test('a label too long to stand beside its values is broken, and they stand beside its last line', () => {
  const label = 'Förälders sjukdom eller funktionsnedsättning'
  const heads = ['Flickor', 'Pojkar']
  const { labels, dots } = layDots([{ label, dots: [dot, dot] }], 356, heads)
  assert.deepEqual(
    labels.map((l) => l.label),
    ['Förälders sjukdom eller', 'funktionsnedsättning'],
  )
  assert.ok(dots.every((d) => d.row === labels[1]?.y && d.y > d.row))
})

test('a value stands clear of a dot at the end of the axis', () => {
  const said = '100 % (99–100)'
  const { right } = layDots([{ label: 'Pojkar', dots: [{ ...dot, said }] }], 356)
  // Figures of 15 px are 8.2 wide, and a dot reaches 5.5.
  assert.ok(right - 5.5 > said.length * 8.2 + 5)
})

const row = fc.record({
  label: fc.string({ maxLength: 40 }),
  dots: fc.array(fc.constant(dot), { minLength: 1, maxLength: 2 }),
})

test('no two dots share a line, and all stand inside the chart', () => {
  fc.assert(
    fc.property(
      fc.array(row, { maxLength: 30 }),
      fc.integer({ min: 280, max: 1200 }),
      (rows: DotRow[], width) => {
        const { dots, height } = layDots(rows, width)
        const lines = dots.map((d) => d.y)
        assert.equal(new Set(lines).size, lines.length)
        for (const y of lines) assert.ok(0 < y && y < height)
      },
    ),
  )
})

test('two dots on a row have a column each', () => {
  const { dots } = layDots([{ label: 'I hemmet', dots: [dot, dot] }], 800, ['Flickor', 'Pojkar'])
  assert.equal(dots[0]?.row, dots[1]?.row)
  assert.ok((dots[0]?.column ?? 0) > (dots[1]?.column ?? 0))
})
