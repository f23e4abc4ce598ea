import type { Chart, FunnelDot } from '../../work/report/document.ts'
import { barColours, colours } from './look.ts'

type Funnel = Extract<Chart, { readonly kind: 'funnel' }>
type Limit = Funnel['limits'][number]

/** A series of a funnel in Office: a line without dots, or dots without a line. Values are shares. */
export interface FunnelPart {
  readonly name: string
  readonly colour: string
  readonly line: { readonly points: number; readonly dashed: boolean } | null
  readonly marker: { readonly symbol: 'circle' | 'diamond'; readonly size: number } | null
  readonly points: readonly {
    readonly n: number
    readonly value: number
    readonly label: (NonNullable<FunnelDot['name']> & { readonly bold: boolean }) | null
  }[]
}

const [outer, inner] = [
  { points: 1, dashed: false },
  { points: 1, dashed: true },
]

/** The limits, the target, the dots of others, and one's own on top; held within the axis. */
export const partsOfFunnel = (chart: Funnel): readonly FunnelPart[] => {
  const { words, limits, across, up, dots } = chart
  const held = (share: number): number => Math.min(up.high, Math.max(up.low, share))
  const lineOf = (
    name: string,
    line: FunnelPart['line'],
    colour: string,
    of: (l: Limit) => number,
  ): FunnelPart => ({
    name,
    colour,
    line,
    marker: null,
    points: limits.map((l) => ({ n: l.n, value: held(of(l)), label: null })),
  })
  const dotsOf = (name: string, own: boolean): FunnelPart => ({
    name,
    colour: barColours[own ? 'own' : 'other'],
    line: null,
    marker: own ? { symbol: 'diamond', size: 10 } : { symbol: 'circle', size: 7 },
    points: dots
      .filter((d) => d.own === own)
      .map((d) => ({ n: d.n, value: d.value, label: d.name && { ...d.name, bold: own } })),
  })
  return [
    lineOf(words.outer, outer, colours.edge, (l) => l.low998),
    lineOf(words.outer, outer, colours.edge, (l) => l.high998),
    lineOf(words.inner, inner, colours.edge, (l) => l.low95),
    lineOf(words.inner, inner, colours.edge, (l) => l.high95),
    {
      name: words.target,
      colour: colours.action,
      line: { points: 1.25, dashed: false },
      marker: null,
      points: [across.low, across.high].map((n) => ({ n, value: chart.target, label: null })),
    },
    dotsOf(words.others, false),
    ...(dots.some((d) => d.own) ? [dotsOf(words.own, true)] : []),
  ]
}
