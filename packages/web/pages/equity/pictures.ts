import type { Picture } from '../../charts/chart/chart.tsx'
import type { DotRow } from '../../charts/dots_layout.ts'
import { axisEnd, shareSteps } from '../../charts/scale.ts'
import type { Series } from '../../charts/series.ts'
import { dotsPicture } from '../results/figure/pictures.ts'
import { saidWithInterval } from '../results/share_figure.ts'
import { type EquityComparison, perGroup, type Told } from './answer.ts'
import { resultOf } from './result_of.ts'
import { signed, signedSize } from './said.ts'
import type { Voice } from './voice.ts'

type Headed = Picture & { readonly heading: string }

const seriesOf = (group: string): Series =>
  group.startsWith('flicka') ? 'girls' : group.startsWith('pojke') ? 'boys' : 'other'

/** Each group's share as it is, with its interval. */
export const sharesPicture = (title: string, all: readonly EquityComparison[], voice: Voice): Headed => {
  const heading = voice.text.panels.crude
  const rows = perGroup(all).map((c): DotRow => {
    const { value, interval } = c.first
    const said = saidWithInterval(resultOf(c), voice.results)
    return {
      label: voice.text.groups[c.group].label,
      dots: [{ series: seriesOf(c.group), value, interval, said }],
    }
  })
  const end = axisEnd(highest(rows), shareSteps)
  return {
    ...dotsPicture(`${title}: ${heading}`, { rows, heads: [], end, tick: voice.format.percent }),
    heading,
  }
}

/** The differences given similar needs about zero; none when there is nothing to tell. */
export const differencesPicture = (title: string, all: readonly Told[], voice: Voice): Headed | undefined => {
  const { adjusted, fromOthers } = voice.text.panels
  const heading = all.some((c) => c.against === null) ? fromOthers : adjusted
  const rows = all.map((c) => differenceRow(c, voice))
  const end = axisEnd(highest(rows), [0.1, 0.2, 0.5, 1])
  if (all.every((c) => c.adjusted === null)) return undefined
  return {
    ...dotsPicture(`${title}: ${heading}`, {
      rows,
      heads: [],
      start: -end,
      end,
      tick: (value) => signed(value, voice),
    }),
    heading,
  }
}

const differenceRow = (c: Told, voice: Voice): DotRow => {
  const { groups, against, tooFewShort } = voice.text
  const label = groups[c.group].label
  const { adjusted } = c
  return {
    label: c.against ? against(label, groups[c.against].label.toLowerCase()) : label,
    dots: [
      {
        series: c.against ? 'all' : seriesOf(c.group),
        value: adjusted?.difference ?? null,
        interval: adjusted && [adjusted.low, adjusted.high],
        said: adjusted ? signedSize(adjusted, voice) : tooFewShort,
      },
    ],
  }
}

const highest = (rows: readonly DotRow[]): number =>
  Math.max(
    0,
    ...rows.flatMap((r) => r.dots.flatMap((d) => [d.value ?? 0, ...(d.interval ?? [])])).map(Math.abs),
  )
