import { saidComparisons, type ToldEquity } from '@lyhord/catalogue/said/equity.ts'
import type { Cell, Figure, Mark, Table } from './document.ts'
import { signed } from './equity_cells.ts'
import { marksHeard } from './said_figure.ts'
import { ofWords, tableOf } from './table.ts'
import type { Voice } from './voice.ts'

/** Two groups held against each other, with the numbers behind in the columns of the table. */
export interface EquityRow extends ToldEquity {
  readonly dimension: string
  readonly cells: readonly Cell[]
}

/** The comparisons of an indicator in one way of grouping. */
interface Part {
  readonly dimension: keyof Voice['text']['equity']['about']
  readonly own: readonly EquityRow[]
}

/** What is told of them, and the differences about nought. */
export const equityFigure = (
  { dimension, own }: Part,
  columns: Table['columns'],
  indicator: string,
  voice: Voice,
): Figure => {
  const words = voice.text.equity
  const title = `${indicator}: ${words.dimensions[dimension].toLowerCase()}`
  const marks = own.map((row) => markOf(row, voice))
  const [sentence = '', ...more] = saidComparisons(own, { words, format: voice.format })
  const heading = own.some((r) => r.against === null) ? words.panels.fromOthers : words.panels.adjusted
  return {
    kind: 'figure',
    title,
    sentence,
    short: sentence,
    more: [...more, ...(words.about[dimension] === '' ? [] : [words.about[dimension]])],
    warnings: [],
    chart: {
      kind: 'differences',
      end: endOf(marks),
      rows: marks,
      caption: `${heading}.`,
      alt: marksHeard(`${title}. ${heading}`, marks, voice),
    },
    table: tableOf(
      title,
      [...ofWords(voice.text.table.group), ...columns],
      own.map((row, i) => [marks[i]?.label ?? '', ...row.cells]),
    ),
  }
}

const markOf = (
  { group, against, adjusted }: EquityRow,
  { text: { equity: words }, format }: Voice,
): Mark => {
  const { label } = words.groups[group]
  const sizes = adjusted ? [adjusted.difference, adjusted.low, adjusted.high] : []
  // whole points where none of them would be said as 0
  const decimals = sizes.some((d) => Math.abs(d) < 0.005) ? 1 : 0
  const ends = sizes.map((d) => signed(d, format, decimals))
  return {
    label: against ? words.against(label, words.groups[against].label.toLowerCase()) : label,
    series: group.startsWith('flicka') ? 'girls' : group.startsWith('pojke') ? 'boys' : 'other',
    value: adjusted?.difference ?? null,
    interval: adjusted && [adjusted.low, adjusted.high],
    said: adjusted ? words.signed(ends[0] ?? '', ends[1] ?? '', ends[2] ?? '') : words.tooFewShort,
  }
}

/** The end of an axis about nought that has all intervals. */
const endOf = (marks: readonly Mark[]): number => {
  const most = Math.max(0, ...marks.flatMap((m) => m.interval ?? []).map(Math.abs))
  return [0.1, 0.2, 0.3, 0.5].find((end) => most <= end) ?? 1
}
