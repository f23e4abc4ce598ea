import assert from 'node:assert/strict'
import { test } from 'node:test'
import { reportsPerThousandChildren } from '@lyhord/catalogue/referral/indicators/akt_per_1000_barn.ts'
import { resultsOf } from '@lyhord/core'
import { voiceIn } from '../voice.ts'
import { numberFigure } from './number_figure.ts'
import type { Shown } from './shown.ts'

const among = { year: 2025, source: 'SCB, 31 december 2025', n: 500, lacks: [] }
const tally = { n: 10, missing: 1, numerator: 0, counts: {} }
const told = (of: Parameters<typeof resultsOf>[3]) => {
  const results = resultsOf(reportsPerThousandChildren, tally, [], of)
  const total: Shown['total'] = { label: 'Alla', series: 'all', results }
  const shown: Shown = { total, groups: [], differences: [], before: [], days: {} }
  return numberFigure(reportsPerThousandChildren, shown, voiceIn('sv'))
}

test('a rate names the year and the source of its inhabitants, and stands with what it is counted from', () => {
  const { sentence, more, table } = told(among)
  assert.match(sentence, /^Anmälningar per 1.000 barn: 20,0 \(/)
  assert.deepEqual(more, ['Befolkning 2025: SCB, 31 december 2025.'])
  const cells = table.rows[0]?.map((cell) => (typeof cell === 'string' ? cell : cell.value))
  assert.deepEqual(cells, ['Alla', 20, 10, 500, 1])
})

test('a population that lacks some of them gives no rate, and says so', () => {
  const lacks = [{ sex: 'pojke', ageGroup: '13-17' }]
  const { sentence, more } = told({ ...among, n: 0, lacks })
  assert.equal(sentence, 'Måttet visas inte: befolkningen 2025 saknar någon ålder eller något kön.')
  assert.deepEqual(more, [])
  assert.equal(told(undefined).sentence, voiceIn('sv').text.noInhabitants)
})
