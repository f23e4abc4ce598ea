import type { ToldIndicator } from '@lyhord/core/indicator/told_indicator.ts'
import type { FigureTable } from '../../charts/chart/figure_table.ts'
import type { DotRow } from '../../charts/dots_layout.ts'
import { numberOf, type Result, resultIn } from './answer.ts'
import { type Counted, countedOf } from './counted.ts'
import type { Group } from './groups.ts'
import { noRateSaid } from './inhabitants_said.ts'
import { nobodyCounted } from './share_figure.ts'
import type { Shown } from './shown.ts'
import { inVoice, type Voice } from './voice.ts'

/** Counts are whole; ratios and rates are told with a decimal. */
const decimalsOf = ({ kind }: ToldIndicator): number => (kind === 'count' ? 0 : 1)

const said = (indicator: ToldIndicator, result: Result | undefined, { text, format }: Voice): string => {
  const value = numberOf(result)
  if (value === null) return indicator.kind === 'rate' ? text.figure.notTold : text.nobody
  const written = format.number(value, decimalsOf(indicator))
  const range = result?.interval?.map((end) => format.number(end, decimalsOf(indicator)))
  return range ? `${written} (${range.join('–')})` : written
}

/** `Anställda: 17.` Why there is no number is said in its place. */
export const numberSentence = (
  indicator: ToldIndicator,
  result: Result | undefined,
  { knowledge, voice }: Pick<Shown, 'knowledge' | 'voice'>,
): string => {
  if (numberOf(result) !== null)
    return `${inVoice(voice, indicator.title)}: ${said(indicator, result, voice)}.`
  return indicator.kind === 'rate' ? noRateSaid(result, knowledge, voice) : nobodyCounted(result, voice)
}

/** Whom a number is told of: a rate not of groups that live outside its inhabitants, such as other ages. */
export const toldOf = ({ id, kind }: ToldIndicator, shown: Shown): Shown => {
  if (kind !== 'rate') return shown
  const told = ({ cell, unknown }: Group): boolean => unknown || resultIn(cell, id)?.among !== undefined
  return { ...shown, groups: shown.groups.filter(told) }
}

/** How many a number is told among; of a count, and of a rate that is not told, nobody. */
export const numberCounted = ({ id, kind }: ToldIndicator, shown: Shown): Counted | undefined => {
  const [rate, told] = [kind === 'rate', numberOf(resultIn(shown.total.cell, id)) !== null]
  if (kind === 'count' || (rate && !told)) return undefined
  return { ...countedOf(shown, (cell) => resultIn(cell, id)), inhabitants: rate }
}

/** One dot per group. */
export const numberRows = (
  indicator: ToldIndicator,
  groups: readonly Group[],
  voice: Voice,
): readonly DotRow[] =>
  groups.map(({ label, series, cell }) => {
    const result = resultIn(cell, indicator.id)
    const interval = result?.interval ?? null
    return {
      label,
      dots: [{ series, value: numberOf(result), interval, said: said(indicator, result, voice) }],
    }
  })

/** One row per group; a rate with its interval, and what a rate or a ratio is counted from. */
export const numberTable = (
  indicator: ToldIndicator,
  groups: readonly Group[],
  voice: Voice,
): FigureTable => {
  const { table } = voice.text
  const [isRate, isCount] = [indicator.kind === 'rate', indicator.kind === 'count']
  const cellsOf = columnsOf(indicator, voice)
  return {
    columns: [
      table.group,
      table.value,
      ...(isRate ? [table.lowDays, table.highDays] : []),
      ...(isCount ? [] : [table.count]),
      isRate ? table.inhabitants : table.of,
      table.missing,
    ],
    rows: groups.map(({ label, cell }) => [label, ...cellsOf(resultIn(cell, indicator.id))]),
  }
}

const columnsOf = (indicator: ToldIndicator, { format }: Voice) => {
  const decimals = decimalsOf(indicator)
  const number = (n: number | null | undefined) => (typeof n === 'number' ? format.number(n, decimals) : '')
  const whole = (n: number | null | undefined) => format.number(n ?? 0)
  return (result: Result | undefined): readonly string[] => [
    number(numberOf(result)),
    ...(indicator.kind === 'rate' ? [number(result?.interval?.[0]), number(result?.interval?.[1])] : []),
    ...(indicator.kind === 'count' ? [] : [whole(result?.numerator)]),
    indicator.kind !== 'rate' || result?.n ? whole(result?.n) : '',
    whole(result?.missing),
  ]
}

/** Whether there is anything to draw. */
export const hasNumber = (rows: readonly DotRow[]): boolean =>
  rows.some(({ dots }) => dots.some(({ value }) => value !== null))

const steps = [1, 2, 5]

/** The end of an axis for any number: 1, 2 or 5 and zeros. */
export const numberEnd = (rows: readonly DotRow[]): number => {
  const highest = Math.max(0, ...rows.flatMap((r) => r.dots.map((d) => d.interval?.[1] ?? d.value ?? 0)))
  for (let zeros = 1; ; zeros *= 10) {
    const step = steps.find((s) => highest <= s * zeros)
    if (step !== undefined) return step * zeros
  }
}
