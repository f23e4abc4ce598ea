import { equityIndicators } from '@lyhord/contract/resources/equity.ts'
import type { Language } from '@lyhord/core'
import { equityMeasures } from './equity_measures.ts'
import {
  equityNotes,
  equityTableId,
  equityTitle,
  measureLabel,
  pairCode,
  pairLabel,
  pairsIn,
} from './equity_spoken.ts'
import { categoryOf, type JsonStat } from './json_stat.ts'
import type { OpenEquity, OpenPair } from './open_equity.ts'

const labels = {
  sv: {
    omrade: 'område',
    indikator: 'indikator',
    jamforelse: 'jämförelse',
    ContentsCode: 'mått',
    Tid: 'period',
    x: 'små tal',
    z: 'för få för att säga något',
  },
  en: {
    omrade: 'area',
    indikator: 'indicator',
    jamforelse: 'comparison',
    ContentsCode: 'measure',
    Tid: 'period',
    x: 'small numbers',
    z: 'too few to tell',
  },
} as const

const why = (pair: OpenPair | undefined): 'x' | 'z' | undefined =>
  pair?.verdict === 'hidden' ? 'x' : pair?.verdict === 'too_few' ? 'z' : undefined

/** Equity as a JSON-stat 2 dataset: area × indicator × comparison × measure × period. */
export const equityJsonStat = (open: OpenEquity, lang: Language): JsonStat => {
  const { outline, periods, updated } = open
  const [label, pairs] = [labels[lang], pairsIn(open)]
  const dimension = dimensionsOf(open, pairs, lang)
  return {
    version: '2.0',
    class: 'dataset',
    label: equityTitle[lang],
    source: outline.region,
    updated: updated.toISOString(),
    note: equityNotes(open, lang),
    role: { time: ['Tid'], geo: ['omrade'], metric: ['ContentsCode'] },
    id: Object.keys(dimension),
    size: [1, equityIndicators.length, pairs.length, equityMeasures.length, periods.length],
    dimension,
    ...cellsOf(open, pairs),
    extension: {
      px: { tableid: equityTableId(outline.from), decimals: 1 },
      status: { label: { x: label.x, z: label.z } },
    },
  }
}

/** Every figure in the order of the dimensions, and why one is left out. */
const cellsOf = ({ periods }: OpenEquity, pairs: readonly OpenPair[]): Pick<JsonStat, 'value' | 'status'> => {
  const value: (number | null)[] = []
  const status: Record<string, string> = {}
  for (const indicator of equityIndicators)
    for (const code of pairs.map(pairCode))
      for (const measure of equityMeasures)
        for (const { pairs: released } of periods) {
          const pair = released.content.comparisons.find(
            (c) => c.indicator === indicator && pairCode(c) === code,
          )
          const [told, reason] = [pair ? measure.of(pair) : null, why(pair)]
          if (told === null && reason) status[value.length] = reason
          value.push(told)
        }
  return { value, status }
}

const dimensionsOf = ({ outline, periods }: OpenEquity, pairs: readonly OpenPair[], lang: Language) => {
  const label = labels[lang]
  const unit = Object.fromEntries(
    equityMeasures.map((m) => [m.id, { base: m.unit[lang], decimals: m.decimals }]),
  )
  return {
    omrade: { label: label.omrade, category: categoryOf([['Total', outline.region]]) },
    indikator: {
      label: label.indikator,
      category: categoryOf(equityIndicators.map((id) => [id, measureLabel(id, lang)])),
    },
    jamforelse: {
      label: label.jamforelse,
      category: categoryOf(pairs.map((p) => [pairCode(p), pairLabel(p, lang)])),
    },
    ContentsCode: {
      label: label.ContentsCode,
      category: { ...categoryOf(equityMeasures.map((m) => [m.id, m.label[lang]])), unit },
    },
    Tid: { label: label.Tid, category: categoryOf(periods.map(({ period }) => [period, period])) },
  }
}
