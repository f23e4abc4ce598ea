import * as Plot from '@observablehq/plot'
import { ink } from './ink.ts'

/** One period's value with its interval; `value` null: nobody was counted, and the line is broken there. */
export interface Moment {
  readonly period: string
  /** Under the axis: the period, and below it the number counted. */
  readonly label: string
  readonly value: number | null
  readonly interval: readonly [low: number, high: number] | null
  readonly said: string
  /** Few were counted: drawn hollow. */
  readonly few: boolean
}

export interface OverTime {
  readonly moments: readonly Moment[]
  /** The axis starts at zero and ends here. */
  readonly end: number
  readonly tick: (value: number) => string
}

/** One small multiple: a dot with its interval per period, joined; the first and last are written. `width` in pixels. */
export const overTime = ({ moments, end, tick }: OverTime, width: number): Element => {
  const labels = new Map(moments.map((m) => [m.period, m.label]))
  const known = moments.filter((m) => m.value !== null)
  return Plot.plot({
    ...ink,
    width,
    height: 190,
    marginTop: 26,
    marginRight: 16,
    marginBottom: 46,
    marginLeft: 56,
    x: { type: 'point', domain: moments.map((m) => m.period), padding: 0.4, label: null },
    y: { domain: [0, end], label: null },
    marks: [
      Plot.gridY([0, end / 2, end], { stroke: 'var(--chart-grid)', strokeOpacity: 1 }),
      Plot.axisY([0, end / 2, end], { tickSize: 0, tickFormat: tick, fill: 'var(--chart-soft)' }),
      Plot.axisX({
        tickSize: 0,
        lineHeight: 1.25,
        tickFormat: (p: string) => labels.get(p) ?? p,
        fill: 'var(--chart-soft)',
        fontSize: 13,
      }),
      Plot.ruleX(known.filter(hasInterval), {
        x: 'period',
        y1: (m: Moment) => m.interval?.[0] ?? null,
        y2: (m: Moment) => m.interval?.[1] ?? null,
        stroke: 'var(--chart-all)',
        strokeWidth: 3,
        strokeOpacity: 0.4,
      }),
      Plot.line(moments, { x: 'period', y: 'value', stroke: 'var(--chart-all)', strokeWidth: 1.5 }),
      Plot.dot(known, {
        x: 'period',
        y: 'value',
        fill: (m: Moment) => (m.few ? 'var(--chart-paper)' : 'var(--chart-all)'),
        stroke: 'var(--chart-all)',
        strokeWidth: 1.5,
        r: 4.5,
      }),
      Plot.text(endsOf(known), {
        x: 'period',
        y: topOf,
        text: 'said',
        dy: -12,
        fontWeight: 650,
        fill: 'var(--chart-ink)',
        stroke: 'var(--chart-paper)',
        strokeWidth: 6,
      }),
    ],
  })
}

const hasInterval = (m: Moment): boolean => m.interval !== null
const topOf = (m: Moment): number => m.interval?.[1] ?? m.value ?? 0
const endsOf = (known: readonly Moment[]): Moment[] =>
  known.filter((_, i) => i === 0 || i === known.length - 1)
