import type { ToldIndicator } from '@lyhord/core/indicator/told_indicator.ts'
import type { FigureTable } from '../../charts/chart/figure_table.ts'
import type { DotRow } from '../../charts/dots_layout.ts'
import { type Result, resultIn } from './answer.ts'
import type { Group } from './groups.ts'
import { saidShare } from './said_share.ts'
import { inVoice, type Voice } from './voice.ts'

/** The sentence that says a share from the other side, where low is good and there is one. */
export const contraryOf = ({ id, direction }: ToldIndicator, { text }: Voice): string | undefined =>
  direction === 'lower' ? text.contrary[id] : undefined

/** The figure of a share as a sentence: from the side that is the strength, where there is one. */
export const shareSentence = (indicator: ToldIndicator, result: Result | undefined, voice: Voice): string => {
  const { text } = voice
  const [n, numerator] = [result?.n ?? 0, result?.numerator ?? 0]
  const contrary = contraryOf(indicator, voice)
  const said = saidShare(contrary ? n - numerator : numerator, n)
  if (!said) return nobodyCounted(result, voice)
  const rest = contrary ?? text.sentences[indicator.id]
  if (rest) return `${text.share(said)} ${rest}.`
  return `${inVoice(voice, indicator.title)}: ${text.share(said).toLowerCase()}.`
}

/** The same with the per cent after it, so that 85 % and 89 % beside each other do not read as equal. */
export const shareSentenceWithPercent = (
  indicator: ToldIndicator,
  result: Result | undefined,
  voice: Voice,
): string => {
  const sentence = shareSentence(indicator, result, voice)
  const [n, numerator] = [result?.n ?? 0, result?.numerator ?? 0]
  if (n < fewestInPercent || numerator === 0 || numerator === n) return sentence
  const counted = contraryOf(indicator, voice) ? n - numerator : numerator
  return `${sentence.replace(/\.$/, '')} (${voice.format.percent(counted / n)}).`
}

/** Why there is no figure: nobody belongs here, or nobody's answer is known. */
export const nobodyCounted = (result: Result | undefined, { text, format }: Voice): string =>
  result && result.missing > 0 ? text.figure.allMissing(format.number(result.missing)) : text.figure.nobodyYet

/** Fewest to be said in per cent: a hundredth of fewer is no one. */
export const fewestInPercent = 10

/** So many of `n` as a share, `78 %`; of few as they are, `3 av 4`. */
export const partSaid = (count: number, n: number, { text, format }: Voice): string =>
  n < fewestInPercent ? text.share({ as: 'exact', count, of: n }) : format.percent(count / n)

/** A share with its interval, `78 % (73–83)`, of few `3 av 4 (30–95 %)`; nobody counted is said in words. */
export const saidWithInterval = (result: Result | undefined, voice: Voice): string => {
  const { text, format } = voice
  if (typeof result?.value !== 'number') return text.nobody
  const { n, numerator, interval } = result
  const few = n < fewestInPercent && numerator !== null
  const share = few ? partSaid(numerator, n, voice) : format.percent(result.value)
  if (!interval) return share
  const [low, high] = interval
  const range = few
    ? format.percentRange(low, high)
    : `${format.number(low * 100)}–${format.number(high * 100)}`
  return `${share} (${range})`
}

/** One dot per group. */
export const shareRows = (id: string, groups: readonly Group[], voice: Voice): readonly DotRow[] =>
  groups.map(({ label, series, cell }) => {
    const result = resultIn(cell, id)
    const value = typeof result?.value === 'number' ? result.value : null
    return {
      label,
      dots: [{ series, value, interval: result?.interval ?? null, said: saidWithInterval(result, voice) }],
    }
  })

/** The cells after the row's name: share, interval, count, of, missing. */
export const shareCells = (result: Result | undefined, { format }: Voice): readonly string[] => {
  const percent = (share: number | null | undefined) =>
    typeof share === 'number' ? format.percent(share, 1).replace(/[^\d.,]/g, '') : ''
  return [
    percent(typeof result?.value === 'number' ? result.value : null),
    percent(result?.interval?.[0]),
    percent(result?.interval?.[1]),
    format.number(result?.numerator ?? 0),
    format.number(result?.n ?? 0),
    format.number(result?.missing ?? 0),
  ]
}

/** Headings of {@link shareCells}. */
export const shareColumns = ({ text: { table } }: Voice): readonly string[] => [
  table.share,
  table.low,
  table.high,
  table.count,
  table.of,
  table.missing,
]

/** One row per group. */
export const shareTable = (id: string, groups: readonly Group[], voice: Voice): FigureTable => ({
  columns: [voice.text.table.group, ...shareColumns(voice)],
  rows: groups.map((g) => [g.label, ...shareCells(resultIn(g.cell, id), voice)]),
})
