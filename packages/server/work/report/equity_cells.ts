import type { ToldEquity } from '@lyhord/catalogue/said/equity.ts'
import type { Cell, Table } from './document.ts'
import type { Format } from './format.ts'
import { cellOf } from './share_table.ts'
import { ofNumbers } from './table.ts'
import type { Voice } from './voice.ts'

/** A difference of shares in percentage points with its sign; 0 has none. */
export const signed = (difference: number, { number }: Format, decimals = 0): string => {
  const points = Number((difference * 100).toFixed(decimals)) || 0
  return `${points > 0 ? '+' : ''}${number(points, decimals)}`
}

/** Heads of {@link equityCells}; the counts are said by those who have them. */
export const equityColumns = (
  { text: { equityTable } }: Voice,
  counts: readonly string[],
): Table['columns'] => ofNumbers(...counts, equityTable.difference, equityTable.low, equityTable.high)

/** The difference given similar needs with its interval, or why there is none. */
export const equityCells = (
  { adjusted }: Pick<ToldEquity, 'adjusted'>,
  none: string,
  voice: Voice,
): readonly Cell[] => {
  if (!adjusted) return [none, '', '']
  return [adjusted.difference, adjusted.low, adjusted.high].map((share) => ({
    said: signed(share, voice.format, 1),
    value: Number((share * 100).toFixed(4)),
    decimals: 1,
  }))
}

/** A count and a share beside each other; empty where they are not shown. */
export const countedCells = (n: number | null, share: number | null, voice: Voice): readonly Cell[] => [
  n === null ? '' : cellOf(n, voice),
  share === null ? '' : cellOf(share * 100, voice),
]
