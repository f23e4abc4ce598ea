import type { Cell, Decimals, Table } from './document.ts'
import type { ShownResult } from './local/shown.ts'
import { ofNumbers } from './table.ts'
import type { Voice } from './voice.ts'

/** A number as it is written, and as it is. */
export const cellOf = (value: number, { format }: Voice, decimals: Decimals = 0): Cell => ({
  said: format.number(value, decimals),
  value: Number(value.toFixed(4)),
  decimals,
})

/** Heads of {@link shareCells}. */
export const shareColumns = ({ text: { table } }: Voice): Table['columns'] =>
  ofNumbers(table.share, table.low, table.high, table.count, table.of, table.missing)

/** Share in per cent with its interval, count, of how many, and how many are missing. */
export const shareCells = (result: ShownResult | undefined, voice: Voice): readonly Cell[] => {
  const percent = (share: number | undefined): Cell =>
    share === undefined ? '–' : cellOf(share * 100, voice, 1)
  return [
    percent(typeof result?.value === 'number' ? result.value : undefined),
    percent(result?.interval?.[0]),
    percent(result?.interval?.[1]),
    countCell(result, 'numerator', voice),
    countCell(result, 'n', voice),
    countCell(result, 'missing', voice),
  ]
}

/** A count of a result; a word where it is not for the reader. */
export const countCell = (
  result: ShownResult | undefined,
  part: 'numerator' | 'n' | 'missing',
  voice: Voice,
): Cell => {
  const isTold = part === 'missing' ? result?.missing !== null : !result?.hidden
  return isTold ? cellOf(result?.[part] ?? 0, voice) : voice.text.guarded.short
}
