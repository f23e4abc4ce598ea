import type { Difference, Indicator } from '@lyhord/core'
import { saidShare } from '@lyhord/core/indicator/said_share.ts'
import type { Mark } from './chart.ts'
import type { ShownResult } from './local/shown.ts'
import { said, type Voice } from './voice.ts'

/** The other side of a share where low is good and there are words for it: `var klara inom fyra månader`. */
export const contraryOf = (
  { id, direction }: Pick<Indicator, 'id' | 'direction'>,
  { text }: Voice,
): string | undefined => (direction === 'lower' ? text.contrary[id] : undefined)

/** A share counted: `null` where it is not shown or nobody is counted. */
export interface CountedShare {
  readonly n: number
  readonly numerator: number
  readonly interval: readonly [low: number, high: number] | null
}

/** Fewest to be said in per cent: a tenth of fewer is no one. */
export const fewestInPercent = 10

/**
 * A share as a sentence from the side that is the strength: `8 av 10 barn träffades minst två gånger (81 procent,
 * osäkerhet 75–86).` Few are said as they are, without per cent.
 */
export const shareSentence = (indicator: Indicator, share: CountedShare, voice: Voice): string => {
  const { text } = voice
  const contrary = contraryOf(indicator, voice)
  const counted = contrary ? share.n - share.numerator : share.numerator
  const of = saidShare(counted, share.n)
  if (!of) return text.nobodyCounted
  const rest = contrary ?? text.sentences[indicator.id]
  const sentence = rest
    ? `${text.share(of)} ${rest}`
    : `${said(voice, indicator.title)}: ${text.share(of).toLowerCase()}`
  if (share.n < fewestInPercent || !share.interval) return `${sentence}.`
  const [low, high] = share.interval
  const ends: readonly [number, number] = contrary ? [1 - high, 1 - low] : [low, high]
  return `${sentence} (${withRange(counted / share.n, ends, voice)}).`
}

/** `81 procent, osäkerhet 75–86`. */
const withRange = (value: number, [low, high]: readonly [number, number], { text, format }: Voice): string =>
  text.percentWithInterval(format.percent(value), format.range(low, high))

/** A share beside its mark: `81 (75–86)`; few as they are, `3 av 4`. */
export const markSaid = ({ n, numerator, interval }: CountedShare, { text, format }: Voice): string => {
  if (n === 0) return '–'
  if (n < fewestInPercent) return text.partOf(format.number(numerator), format.number(n))
  const percent = format.number((numerator / n) * 100)
  return interval ? `${percent} (${format.range(interval[0], interval[1])})` : percent
}

/** What a chart shows, for whoever does not see it. */
export const marksHeard = (
  title: string,
  marks: readonly Pick<Mark, 'label' | 'said'>[],
  { text }: Voice,
): string => text.shareAlt(title, marks.map((m) => `${m.label}: ${m.said}.`).join(' '))

/** The share in a result; `undefined` when nobody is counted. */
export const shareIn = (result: ShownResult | undefined): CountedShare | undefined =>
  result && result.n > 0 && result.numerator !== null
    ? { n: result.n, numerator: result.numerator, interval: result.interval }
    : undefined

/** Why there is no figure. */
export const noFigure = (
  result: Pick<ShownResult, 'missing' | 'hidden'> | undefined,
  { text, format }: Voice,
): string => {
  if (result?.hidden) return text.guarded.why
  return result?.missing ? text.allMissing(format.number(result.missing)) : text.nobodyCounted
}

/** The size and interval of a difference, `8 procentenheter` and `2–14`, in the same direction. */
export const sizeOf = (
  { difference, low, high }: Difference,
  { format }: Voice,
): readonly [points: string, range: string] => {
  const [least = 0, most = 0] = [Math.abs(low), Math.abs(high)].sort((a, b) => a - b)
  const decimals = least < 0.01 ? 1 : 0
  const end = (share: number): string =>
    share < 0.0005 ? `<${format.number(0.1, 1)}` : format.number(share * 100, decimals)
  return [format.points(difference, decimals), `${end(least)}–${end(most)}`]
}
