import assert from 'node:assert/strict'
import { test } from 'node:test'
import { indicators } from '@lyhord/catalogue/referral/indicators/index.ts'
import { peopleLacked } from '@lyhord/core'
import { sv } from '../../text/sv/population.ts'
import { readPopulation, templateRows } from './read_population.ts'

const known = { sexes: ['flicka', 'pojke'], ageGroups: ['0_5', '6_12'] }
const header = ['antal', 'ar', ' Kon', 'aldersgrupp']
const read = (...rows: string[][]) => readPopulation(header, rows, known, sv.faults)

test('rows are read whatever the order of the columns, blank ones passed over', () => {
  assert.deepEqual(read(['300', '2024', 'flicka', '0_5'], ['', '', '', ''], ['0', '2024', 'pojke', '6_12']), {
    years: [
      {
        year: 2024,
        rows: [
          { sex: 'flicka', ageGroup: '0_5', n: 300 },
          { sex: 'pojke', ageGroup: '6_12', n: 0 },
        ],
      },
    ],
  })
})

test('the same people of another year are another year', () => {
  const found = read(['300', '2024', 'flicka', '0_5'], ['310', '2025', 'flicka', '0_5'])
  assert.deepEqual('years' in found && found.years.map(({ year, rows }) => [year, rows.length]), [
    [2024, 1],
    [2025, 1],
  ])
})

test('the template has a row for each of those that somebody can count, and is read again', () => {
  const rate = indicators.find((i) => i.kind === 'rate') ?? assert.fail()
  const [head = [], ...rows] = templateRows(rate)
  assert.deepEqual(
    rows.map(([, sex, ages]) => `${sex} ${ages}`),
    ['flicka 0-5', 'flicka 6-12', 'flicka 13-17', 'pojke 0-5', 'pojke 6-12', 'pojke 13-17'],
  )
  const filled = rows.map(([, sex = '', ages = '']) => ['2025', sex, ages, '100'])
  const found = readPopulation(head, filled, rate, sv.faults)
  assert.ok('years' in found && found.years[0])
  assert.deepEqual(peopleLacked(found.years[0], rate), [])
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
