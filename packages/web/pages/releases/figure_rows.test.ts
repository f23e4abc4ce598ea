import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Figure, PeriodCoverage } from './answer.ts'
import { figureGrid, hasNobody, hiddenIn } from './figure_rows.ts'

const figure = (area: string, group: Figure['group'], hidden: Figure['hidden'] = null): Figure => ({
  area,
  group,
  period: '2025-H2',
  n: hidden ? null : 10,
  numerator: hidden ? null : 8,
  value: hidden ? null : 0.8,
  interval: null,
  hidden,
})
const coverage: PeriodCoverage = {
  period: '2025-H2',
  members: [
    { code: '0001', name: 'Örby', reported: true },
    { code: '0002', name: 'Alby', reported: true },
    { code: '0003', name: 'Lindby', reported: false },
  ],
  areas: [
    { area: 'lanet', kind: 'county', name: 'Länet', invented: true, members: 2, reported: 2, label: 'lanet' },
    {
      area: 'gruppen',
      kind: 'group',
      name: 'Gruppen',
      invented: true,
      members: 2,
      reported: 2,
      label: 'lanet',
    },
    { area: 'tom', kind: 'group', name: 'Tom', invented: true, members: 1, reported: 0, label: null },
  ],
  missing: {},
}
const places = ['0001', '0002', 'lanet', 'k-7f', 'Total']
const cells = [
  ...places.map((area) => figure(area, { kon: 'Total' })),
  ...places.flatMap((area) => [
    figure(area, { kon: 'pojke' }, area === '0001' ? 'protected' : null),
    figure(area, { kon: 'ej_besvarad' }),
    figure(area, { kon: 'flicka' }, area === '0001' ? 'protected' : null),
    figure(area, { aldersgrupp: '0-5' }),
  ]),
  { ...figure('0001', { kon: 'flicka' }), period: '2025-H1' },
]

test('everybody stands first, then areas, then members by name, then those without a name', () => {
  const { rows } = figureGrid(cells, coverage, 'kon', ['flicka', 'pojke'])
  assert.deepEqual(
    rows.map((r) => [r.area, r.name, r.unnamed]),
    [
      ['Total', undefined, 0],
      ['lanet', 'Länet, Gruppen', 0],
      ['0002', 'Alby', 0],
      ['0001', 'Örby', 0],
      ['k-7f', undefined, 1],
    ],
  )
})

test('the total stands beside both splits, codes in their own order, what is in no list last', () => {
  assert.deepEqual(figureGrid(cells, coverage, 'kon', ['flicka', 'pojke']).codes, [
    'Total',
    'flicka',
    'pojke',
    'ej_besvarad',
  ])
  assert.deepEqual(figureGrid(cells, coverage, 'aldersgrupp', ['0-5']).codes, ['Total', '0-5'])
})

test('what is hidden is counted, in the half-year that is shown alone', () => {
  assert.deepEqual(hiddenIn(figureGrid(cells, coverage, 'kon', [])), { all: 20, hidden: 2 })
})

test('a group that nobody is in anywhere has no column, one that somewhere is hidden has', () => {
  const nobody = { n: 0, numerator: 0, value: null }
  const unknown = cells.map((c) => (c.group.kon === 'ej_besvarad' ? { ...c, ...nobody } : c))
  assert.deepEqual(figureGrid(unknown, coverage, 'kon', ['flicka', 'pojke']).codes, [
    'Total',
    'flicka',
    'pojke',
  ])
  const one = unknown.map((c) =>
    c.group.kon === 'ej_besvarad' && c.area === '0001' ? { ...c, hidden: 'protected' as const, n: null } : c,
  )
  assert.ok(figureGrid(one, coverage, 'kon', ['flicka', 'pojke']).codes.includes('ej_besvarad'))
})

test('a dash is told of where one stands, and only there: not where all is shown or hidden', () => {
  const grid = figureGrid(cells, coverage, 'kon', ['flicka', 'pojke'])
  assert.equal(hasNobody(grid), false)
  const nobody = cells.map((c) =>
    c.area === '0002' && c.group.kon === 'flicka' ? { ...c, n: 0, value: null } : c,
  )
  assert.equal(hasNobody(figureGrid(nobody, coverage, 'kon', ['flicka', 'pojke'])), true)
  const without = cells.filter((c) => c.area !== '0002' || c.group.kon !== 'flicka')
  assert.equal(hasNobody(figureGrid(without, coverage, 'kon', ['flicka', 'pojke'])), true)
})
