import type { ShareIndicator } from '@lyhord/core'
import type { CaseMixFigure, ComparedIndicator } from '@lyhord/core/disclosure/compared/shapes.ts'
import type { Chart, Figure, Table } from '../document.ts'
import { axisEnd } from '../local/distribution_figure.ts'
import { marksHeard } from '../said_figure.ts'
import { cellOf as numberCell } from '../share_table.ts'
import { ofNumbers, ofWords, tableOf } from '../table.ts'
import { said, type Voice } from '../voice.ts'

type Compared = Pick<ComparedIndicator, 'caseMix' | 'members'>

interface Row extends CaseMixFigure {
  readonly name: string
  readonly own: boolean
}

/** The share of each member that may be named as it is, beside what it would be if all had the same children. None where none is released. */
export const caseMixFigure = (
  indicator: ShareIndicator,
  compared: Compared,
  voice: Voice,
): readonly Figure[] => {
  const { text } = voice
  const rows = namedRows(compared)
  if (rows.length === 0) return []
  const title = said(voice, indicator.title)
  const heading = text.caseMix.title(title)
  const [sentence = '', ...own] = saidOf(rows, voice)
  return [
    {
      kind: 'figure',
      under: true,
      title: heading,
      sentence,
      short: sentence,
      more: [...own, text.caseMix.intro],
      warnings: [],
      chart: chartOf(title, heading, rows, voice),
      table: mixTable(heading, rows, voice),
    },
  ]
}

const chartOf = (title: string, heading: string, rows: readonly Row[], voice: Voice): Chart => {
  const { caseMix } = voice.text
  const drawn = rows.map(({ name, own, crude, adjusted }) => ({
    label: name,
    own,
    values: [crude.value ?? 0, Math.min(1, adjusted)] as const,
  }))
  const marks = drawn.map(({ label, values }) => ({
    label,
    said: values.map((v) => voice.format.number(v * 100)).join(', '),
  }))
  return {
    kind: 'pairs',
    end: axisEnd(drawn.flatMap((r) => r.values)),
    heads: [caseMix.heads.crude, caseMix.heads.adjusted],
    rows: drawn,
    caption: caseMix.caption(title),
    alt: marksHeard(heading, marks, voice),
  }
}

const namedRows = ({ caseMix, members }: Compared): readonly Row[] =>
  (caseMix ?? []).flatMap((mix) => {
    const member = members.find((m) => m.key === mix.key)
    return member?.name ? [{ ...mix, name: member.name, own: member.mine }] : []
  })

/** How many differ from what their own mix would give, and in which direction; one's own by name, and one alone. */
const saidOf = (rows: readonly Row[], { text: { caseMix }, format }: Voice): readonly string[] => {
  const byName = (r: Row): string =>
    (isHigher(r) ? caseMix.ownHigher : isLower(r) ? caseMix.ownLower : caseMix.ownSame)(r.name)
  if (rows.length === 1) return rows.map(byName)
  const [higher, lower] = [rows.filter(isHigher).length, rows.filter(isLower).length]
  const of = format.number(rows.length)
  const own = rows.filter((r) => r.own).map(byName)
  const told =
    higher + lower === 0
      ? caseMix.allAlike(of)
      : caseMix.told(of, format.number(higher), format.number(lower))
  const others = higher + lower > 0 && higher + lower < rows.length ? [caseMix.others] : []
  return [[told, ...others].join(' '), ...own]
}

const isHigher = ({ interval: [low] }: Row): boolean => low > 1
const isLower = ({ interval: [, high] }: Row): boolean => high < 1

const mixTable = (title: string, rows: readonly Row[], voice: Voice): Table => {
  const { table, caseMix } = voice.text
  const percent = (share: number) => numberCell(share * 100, voice, 1)
  const { crude, expected, adjusted, ratio } = caseMix.table
  return tableOf(
    title,
    [...ofWords(table.area), ...ofNumbers(crude, expected, adjusted, ratio, table.low, table.high)],
    rows.map((row) => [
      row.name,
      row.crude.value === null ? '' : percent(row.crude.value),
      percent(row.expected),
      percent(row.adjusted),
      ...[row.ratio, ...row.interval].map((x) => numberCell(x, voice, 2)),
    ]),
  )
}
