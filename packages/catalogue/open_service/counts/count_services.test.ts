import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  type Answers,
  type CellTallies,
  codesOf,
  type Grouping,
  halfYearOf,
  type Indicator,
  judgeOf,
  tabulate,
  type Variable,
  variablesOf,
} from '@lyhord/core'
import fc from 'fast-check'
import { openServiceForm } from '../per_service/form.ts'
import { groupings as serviceGroupings } from '../per_service/groupings.ts'
import { indicators as serviceIndicators } from '../per_service/indicators/index.ts'
import { comparable } from './comparable.ts'
import { countServices } from './count_services.ts'
import { openServiceCountsForm } from './form.ts'
import { groupings as countsGroupings } from './groupings.ts'
import { indicators as countsIndicators } from './indicators/index.ts'

const anyAnswer = (variable: Variable): fc.Arbitrary<string | number | string[]> => {
  const codes = codesOf(variable)
  if (variable.kind === 'number') return fc.integer({ min: variable.min, max: variable.max })
  if (variable.kind === 'day')
    return fc
      .tuple(
        fc.integer({ min: 2024, max: 2025 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 28 }),
      )
      .map((parts) => parts.map((p) => String(p).padStart(2, '0')).join('-'))
  if (variable.kind === 'multi')
    return fc.subarray(
      variable.values.codes.filter((c) => !c.alone).map((c) => c.id),
      { minLength: 1 },
    )
  return codes ? fc.constantFrom(...codes.map((c) => c.id)) : fc.constant('x')
}

const anyService: fc.Arbitrary<Answers> = fc.record(
  Object.fromEntries(variablesOf(openServiceForm).map((v) => [v.id, anyAnswer(v)])),
  { requiredKeys: ['manad'] },
)

const inOrder = (cells: readonly CellTallies[]): readonly CellTallies[] =>
  cells.toSorted((a, b) =>
    JSON.stringify([a.period, a.group]) < JSON.stringify([b.period, b.group]) ? -1 : 1,
  )

const talliesOf = (
  records: readonly Answers[],
  indicators: readonly Indicator[],
  by: readonly Grouping[],
): readonly CellTallies[] =>
  inOrder(tabulate(records, { indicators, by, periodOf: ({ manad }) => halfYearOf(String(manad)) }))

test('every figure per service has its twin over counts', () => {
  assert.equal(comparable.length, serviceIndicators.length)
  assert.equal(comparable.length, countsIndicators.length)
})

test('counting services gives the same tallies as the services, split in any way', () => {
  const splits = fc.subarray(
    serviceGroupings.map((g) => g.id),
    { maxLength: 2 },
  )
  fc.assert(
    fc.property(fc.array(anyService, { maxLength: 30 }), splits, (services, ids) => {
      const by = (all: readonly Grouping[]) => all.filter((g) => ids.includes(g.id))
      const perService = talliesOf(services, serviceIndicators, by(serviceGroupings))
      const twins = new Map(comparable)
      const renamed = perService.map((cell) => ({
        ...cell,
        tallies: Object.fromEntries(Object.entries(cell.tallies).map(([id, t]) => [twins.get(id), t])),
      }))
      const counted = talliesOf(countServices(services), countsIndicators, by(countsGroupings))
      assert.deepEqual(counted, renamed)
    }),
    { numRuns: 60 },
  )
})

test('the rows of counts can be handed in, and nobody is in them', () => {
  const judge = judgeOf(openServiceCountsForm)
  const service = {
    manad: '2025-10-14',
    kategori: 'samtal_familj',
    alder: 7,
    barn_pseudonym: 'a'.repeat(64),
    insats_id: 'O-1',
  }
  const rows = countServices([service, { ...service, insats_id: 'O-2' }, { ...service, alder: 14 }])
  assert.deepEqual(rows, [
    { rad_id: 'rad-1', manad: '2025-10-01', aldersgrupp: 'ar_6_12', kategori: 'samtal_familj', antal: 2 },
    { rad_id: 'rad-2', manad: '2025-10-01', aldersgrupp: 'ar_13_17', kategori: 'samtal_familj', antal: 1 },
  ])
  for (const row of rows)
    assert.deepEqual(
      judge.findings(row, '2025-12-31').filter((f) => f.severity === 'error'),
      [],
    )
})
