import type { ToldGrouping } from '@lyhord/core/indicator/grouping.ts'
import type { Series } from '../../charts/series.ts'
import type { Cell } from './answer.ts'
import { inVoice, type Voice } from './voice.ts'

/** The records a figure is shown for: all, or one group of a split. `cell` is absent when nobody is in it. */
export interface Group {
  readonly key: string
  readonly label: string
  readonly series: Series
  readonly cell: Cell | undefined
  /** The answer that places the records here is not known: shown in tables, told of in words. */
  readonly unknown: boolean
}

/** Everybody first. */
export const allTogether = (total: Cell | undefined, { text }: Voice): Group => ({
  key: 'alla',
  label: text.groups.all,
  series: 'all',
  cell: total,
  unknown: false,
})

const seriesOf = (code: string): Series => (code === 'flicka' ? 'girls' : code === 'pojke' ? 'boys' : 'other')

const labelOf = (code: string, grouping: ToldGrouping, voice: Voice): string => {
  if (code === 'flicka') return voice.text.groups.girls
  if (code === 'pojke') return voice.text.groups.boys
  const label = grouping.codes.find((c) => c.id === code)?.label
  return label ? inVoice(voice, label) : code
}

/**
 * The groups of a split in the order of the codes. A group nobody is in is kept, so that it is seen to be empty; only
 * codes that mean "not known", and those who did not answer, are left out when nobody is in them.
 */
export const groupsOf = (cells: readonly Cell[], grouping: ToldGrouping, voice: Voice): readonly Group[] => {
  const cellOf = (code: string | null): Cell | undefined => cells.find((c) => c.group[grouping.id] === code)
  const named = grouping.codes
    .map((code) => ({ code, cell: cellOf(code.id) }))
    .filter(({ code, cell }) => cell !== undefined || code.means !== 'unknown')
    .map(({ code, cell }) => ({
      key: code.id,
      label: labelOf(code.id, grouping, voice),
      series: seriesOf(code.id),
      cell,
      unknown: code.means === 'unknown',
    }))
  const rest = cellOf(null)
  return rest ? [...named, unanswered(rest, voice)] : named
}

const unanswered = (cell: Cell, { text }: Voice): Group => ({
  key: 'ej_besvarat',
  label: text.groups.unanswered,
  series: 'other',
  cell,
  unknown: true,
})
