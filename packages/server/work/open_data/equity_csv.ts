import type { Language } from '@lyhord/core'
import { equityMeasures } from './equity_measures.ts'
import { measureLabel, pairCode, pairLabel } from './equity_spoken.ts'
import { csvFile, decimalComma, plain } from './open_csv.ts'
import type { OpenEquity, OpenPair } from './open_equity.ts'

const keys = [
  'omrade',
  'omrade_namn',
  'period',
  'indikator',
  'indikator_namn',
  'jamforelse',
  'jamforelse_namn',
]

/** Equity as CSV for a Swedish spreadsheet: one row per period, indicator and comparison; `utfall` says what can be told. */
export const equityCsv = ({ outline, periods }: OpenEquity, lang: Language): string => {
  const line = (period: string, pair: OpenPair): string =>
    [
      'Total',
      plain(outline.region),
      period,
      pair.indicator,
      plain(measureLabel(pair.indicator, lang)),
      pairCode(pair),
      plain(pairLabel(pair, lang)),
      ...equityMeasures.map((m) => decimalComma(m.of(pair), m.decimals)),
      pair.verdict,
    ].join(';')
  return csvFile([
    [...keys, ...equityMeasures.map((m) => m.id), 'utfall'].join(';'),
    ...periods.flatMap(({ period, pairs }) => pairs.content.comparisons.map((c) => line(period, c))),
  ])
}
