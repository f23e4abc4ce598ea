import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { JsonStat } from './json_stat.ts'
import { select } from './selection.ts'

const dimensionOf = (...codes: readonly string[]) => ({
  label: '',
  category: {
    index: Object.fromEntries(codes.map((code, i) => [code, i])),
    label: Object.fromEntries(codes.map((code) => [code, `${code}!`])),
  },
})

/** Four periods of two places; the value of a place and period is 10 × the place + the period. */
const whole: JsonStat = {
  version: '2.0',
  class: 'dataset',
  label: '',
  source: '',
  updated: '',
  note: [],
  role: { time: ['Tid'], geo: ['omrade'], metric: [] },
  id: ['omrade', 'Tid'],
  size: [2, 4],
  dimension: {
    omrade: dimensionOf('Total', 'Norra'),
    Tid: dimensionOf('2024-H1', '2024-H2', '2025-H1', '2025-H2'),
  },
  value: [0, 1, 2, 3, 10, 11, null, 13],
  status: { 6: 'x' },
  extension: { px: { tableid: '', decimals: 0 }, status: { label: {} } },
}

const valuesOf = (dimension: string, ...expressions: string[]) => {
  const part = select(whole, new Map([[dimension, expressions]]))
  return 'value' in part ? part.value : part
}
const times = (...expressions: string[]) => {
  const part = select(
    whole,
    new Map([
      ['omrade', ['Total']],
      ['Tid', expressions],
    ]),
  )
  return 'value' in part ? part.value : part
}

test('codes are asked for by PxWeb’s expressions, and come in their own order, each once', () => {
  assert.deepEqual(times('2025-H1', '2024-H1', '2024-H1'), [0, 2])
  assert.deepEqual(times('top(1)'), [3])
  assert.deepEqual(times('bottom(3)'), [0, 1, 2])
  assert.deepEqual(times('from(2024-H2)'), [1, 2, 3])
  assert.deepEqual(times('TO( 2024-h2 )'), [0, 1])
  assert.deepEqual(times('range(2024-H2,2025-H1)'), [1, 2])
  assert.deepEqual(times('*-H2'), [1, 3])
  assert.deepEqual(times('202?-H1'), [0, 2])
  assert.deepEqual(times('top(9)'), [0, 1, 2, 3])
})

test('a part keeps the labels of its codes, what is not asked about whole, and what is said in place of figures', () => {
  const part = select(whole, new Map([['Tid', ['top(2)']]]))
  assert.ok('value' in part)
  assert.deepEqual(part.size, [2, 2])
  assert.deepEqual(part.value, [2, 3, null, 13])
  assert.deepEqual(part.status, { 2: 'x' })
  assert.deepEqual(part.dimension.Tid?.category, {
    index: { '2025-H1': 0, '2025-H2': 1 },
    label: { '2025-H1': '2025-H1!', '2025-H2': '2025-H2!' },
  })
})

test('what means no code is told, with its dimension', () => {
  for (const expression of [
    'top(0)',
    'top(x)',
    'bottom()',
    'from(2023-H1)',
    'to()',
    'range(2024-H1)',
    'range(2025-H1,2024-H1)',
    '2025',
    '.*',
  ])
    assert.deepEqual(times(expression), { dimension: 'Tid', expression })
  assert.deepEqual(valuesOf('hus', '*'), { dimension: 'hus', expression: '' })
})
