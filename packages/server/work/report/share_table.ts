import type { Result } from '@lyhord/core'
import type { Cell, Decimals, Table } from './document.ts'
import type { Voice } from './voice.ts'

/** A number as it is written, and as it is. */
export const cellOf = (value: number, { format }: Voice, decimals: Decimals = 0): Cell => ({
  said: format.number(value, decimals),
  value: Number(value.toFixed(4)),
  decimals,
})

const numeric = (head: string) => ({ head, numeric: true })

/** Heads of {@link shareCells}. */
export const shareColumns = ({ text: { table } }: Voice): Table['columns'] =>
  [table.share, table.low, table.high, table.count, table.of, table.missing].map(numeric)

/** Share in per cent with its interval, count, of how many, and how many are missing. */
export const shareCells = (result: Result | undefined, voice: Voice): readonly Cell[] => {
  const percent = (share: number | undefined): Cell =>
    share === undefined ? '–' : cellOf(share * 100, voice, 1)
  return [
    percent(typeof result?.value === 'number' ? result.value : undefined),
    percent(result?.interval?.[0]),
    percent(result?.interval?.[1]),
    cellOf(result?.numerator ?? 0, voice),
    cellOf(result?.n ?? 0, voice),
    cellOf(result?.missing ?? 0, voice),
  ]
}
