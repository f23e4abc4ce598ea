import assert from 'node:assert/strict'
import { test } from 'node:test'
import { figures } from '../../forms/figures/aktualisering.ts'
import { resultIn } from './answer.ts'
import { answersIn } from './answers.ts'
import { knowledgeOf } from './knowledge.ts'
import { readSelection } from './selection.ts'
import type { Tallies } from './tallies.ts'

const knowledge = knowledgeOf('aktualisering', figures)
const tally = (n: number) => ({ n, missing: 0, numerator: 0, counts: {} })
const cell = (kon: string, period: string, n: number): Tallies['cells'][number] => ({
  group: { kon },
  period,
  records: n,
  tallies: { antal_aktualiseringar: tally(n), akt_per_1000_barn: tally(n) },
})
const ages = ['0-5', '6-12', '13-17']
const tallies: Tallies = {
  span: ['2024-07-01', '2025-12-31'],
  cells: [cell('flicka', '2024-H2', 5), cell('flicka', '2025-H1', 20), cell('pojke', '2025-H2', 30)],
  inhabitants: [
    {
      year: 2025,
      source: 'Påhittad',
      rows: ['flicka', 'pojke'].flatMap((sex) => ages.map((ageGroup) => ({ sex, ageGroup, n: 200 }))),
    },
  ],
}
const perThousand = (search: Record<string, string>) => {
  const { total, split } = answersIn(tallies, readSelection(search, knowledge), knowledge)
  return [total, ...split].map((c) => resultIn(c, 'akt_per_1000_barn')?.value)
}

test('a figure per inhabitant is told of a whole year, for all and for each sex', () => {
  assert.deepEqual(perThousand({ period: '2025', dela: 'kon' }), [
    (50 / 1200) * 1000,
    (20 / 600) * 1000,
    (30 / 600) * 1000,
  ])
})

test('limited by sex it is told among those of that sex', () => {
  assert.deepEqual(perThousand({ period: '2025', dela: 'ingen', kon: 'flicka' }), [(20 / 600) * 1000])
})

test('it is not told of other times, nor of some of the records', () => {
  assert.deepEqual(perThousand({ period: '2025-H1', dela: 'ingen' }), [null])
  assert.deepEqual(perThousand({ dela: 'ingen' }), [null])
  assert.deepEqual(perThousand({ period: '2025', dela: 'ingen', aktualiseringstyp: 'anmalan' }), [null])
})

test('what is chosen is counted, and what nobody is in has no figures', () => {
  const of = (search: Record<string, string>) =>
    answersIn(tallies, readSelection(search, knowledge), knowledge)
  assert.deepEqual([of({}).records, of({ period: '2025', kon: 'flicka' }).records], [55, 20])
  assert.deepEqual(
    of({})
      .halfYears()
      .map((c) => c.period),
    ['2024-H2', '2025-H1', '2025-H2'],
  )
  assert.deepEqual([of({ period: '2023' }).records, of({ period: '2023' }).total], [0, undefined])
})
