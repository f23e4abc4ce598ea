import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sv } from '../../text/sv/population.ts'
import { readPopulation } from './read_population.ts'

const known = { sexes: ['flicka', 'pojke'], ageGroups: ['0_5', '6_12'] }
const header = ['antal', 'ar', ' Kon', 'aldersgrupp']
const read = (...rows: string[][]) => readPopulation(header, rows, known, sv.faults)

test('rows are read whatever the order of the columns, blank ones passed over', () => {
  assert.deepEqual(read(['300', '2024', 'flicka', '0_5'], ['', '', '', ''], ['0', '2024', 'pojke', '6_12']), {
    rows: [
      { year: 2024, sex: 'flicka', ageGroup: '0_5', n: 300 },
      { year: 2024, sex: 'pojke', ageGroup: '6_12', n: 0 },
    ],
  })
})

for (const [what, row, said] of [
  ['a year that is none', ['3', 'tjugo', 'flicka', '0_5'], sv.faults.year(1)],
  ['a sex that is not known', ['3', '2024', 'F', '0_5'], sv.faults.sex(1, 'flicka, pojke')],
  ['an age group that is not known', ['3', '2024', 'flicka', '0-5'], sv.faults.ageGroup(1, '0_5, 6_12')],
  ['a part of a person', ['3,5', '2024', 'flicka', '0_5'], sv.faults.persons(1)],
  ['fewer than nobody', ['-3', '2024', 'flicka', '0_5'], sv.faults.persons(1)],
] as const)
  test(`${what} is told with its row`, () => assert.deepEqual(read([...row]), { fault: said }))

test('the same people twice, no rows, and a missing column are told', () => {
  const row = ['3', '2024', 'flicka', '0_5']
  assert.deepEqual(read(row, row), { fault: sv.faults.twice(2) })
  assert.deepEqual(read(), { fault: sv.faults.empty })
  assert.deepEqual(readPopulation(['ar', 'antal'], [], known, sv.faults), { fault: sv.faults.columns })
})
