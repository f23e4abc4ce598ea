import { axisEnd, daySteps, shareSteps } from '../../charts/scale.ts'
import { ticksTo } from '../../charts/ticks.ts'
import { fewestInPercent, partSaid } from '../results/share_figure.ts'
import type { Figure, Kind } from './answer.ts'
import type { Voice } from './voice.ts'

/** How figures of a kind are written and drawn. */
export interface Measure {
  readonly kind: Kind
  /** `72 %`, `96 dagar`, `1,3`. */
  readonly say: (value: number) => string
  /** The same without unit, for intervals, tables and axes: `72,4`. */
  readonly bare: (value: number, decimals?: number) => string
  /** The size of a difference, without sign: `8 procentenheter`. */
  readonly size: (difference: number) => string
  /** On axes. */
  readonly tick: (value: number) => string
  /** The end of an axis from zero that holds a value. */
  readonly end: (highest: number) => number
  /** What the values can be at most. */
  readonly bounds: readonly [low: number, high: number]
  /** A range of values that is not drawn any larger. */
  readonly least: number
  /** The smallest step that the values are written in. */
  readonly grain: number
  /** The unit in table heads: `%`, `dagar`, or nothing. */
  readonly unit: string
}

/** How an indicator's figures are said; a code of a distribution is a share. */
export const measureOf = (kind: Kind, { format }: Voice): Measure => {
  if (isTested(kind))
    return {
      kind,
      say: (v) => format.percent(v),
      bare: (v, decimals = 0) => format.number(v * 100, decimals),
      size: (d) => format.points(Math.abs(d), Math.abs(d) < 0.01 ? 1 : 0).replace(/^\+/, ''),
      tick: format.percent,
      end: (highest) => axisEnd(highest, shareSteps),
      bounds: [0, 1],
      least: 0.2,
      grain: 0.01,
      unit: '%',
    }
  const decimals = kind === 'ratio' || kind === 'rate' ? 1 : 0
  const bare = (v: number, more = decimals): string => format.number(v, Math.max(decimals, more))
  return {
    kind,
    say: kind === 'days' ? (v) => format.days(v) : (v) => bare(v),
    bare,
    size: kind === 'days' ? (d) => format.days(Math.abs(d)) : (d) => bare(Math.abs(d)),
    tick: (v) => bare(v),
    end: (highest) => (kind === 'days' ? axisEnd(highest, daySteps) : roundEnd(highest)),
    bounds: [0, Number.POSITIVE_INFINITY],
    least: kind === 'days' ? 60 : kind === 'ratio' ? 1 : 10,
    grain: decimals === 1 ? 0.1 : 1,
    unit: '',
  }
}

const roundEnd = (highest: number): number => {
  const ticks = ticksTo(highest, 4)
  const step = ticks[1] ?? highest
  return Math.max(step, Math.ceil(highest / (step || 1)) * (step || 1)) || 1
}

/** Whether differences are tested and funnels drawn: for shares of records. */
export const isTested = (kind: Kind): boolean => kind === 'share' || kind === 'distribution'

/** Why a figure has no value, in a few words; `undefined` when it has one. */
export const noteOf = ({ value, hidden, n }: Figure, { text }: Voice): string | undefined => {
  if (hidden) return text.table.notes[hidden]
  if (value !== null) return undefined
  return n === 0 ? text.table.notes.nobody : text.hidden.noValue
}

/** The same as a whole sentence. */
export const whyHidden = ({ hidden }: Figure, { text }: Voice): string =>
  hidden ? text.hidden[hidden] : text.hidden.nobody

/** `72 % (68–76)`, of few `7 av 7 (65–100 %)`; without a value why. */
export const sayFigure = (figure: Figure, measure: Measure, voice: Voice): string => {
  const { value, interval } = figure
  if (value === null) return figure.hidden ? voice.text.hidden.short : (noteOf(figure, voice) ?? '')
  const said = sayValue(figure, measure, voice)
  if (!interval) return said
  const [low, high] = interval
  return isFew(figure, measure)
    ? `${said} (${voice.format.percentRange(low, high)})`
    : `${said} (${measure.bare(low)}–${measure.bare(high)})`
}

/** The value alone. */
export const sayValue = (figure: Figure, measure: Measure, voice: Voice): string => {
  if (figure.value === null) return sayFigure(figure, measure, voice)
  const { numerator, n } = figure
  return numerator !== null && n !== null && isFew(figure, measure)
    ? partSaid(numerator, n, voice.results)
    : measure.say(figure.value)
}

/** Whether a share is of too few to be said in per cent. */
export const isFew = ({ n, numerator }: Figure, { kind }: Measure): boolean =>
  isTested(kind) && numerator !== null && n !== null && n < fewestInPercent
