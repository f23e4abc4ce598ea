import { saidShare } from '@lyhord/core/indicator/said_share.ts'
import type { ToldIndicator } from '@lyhord/core/indicator/told_indicator.ts'
import { inVoice } from '../results/voice.ts'
import type { Compared, Figure, ProfileRow, Standing } from './answer.ts'
import { isFew, type Measure, sayFigure, whyHidden } from './measure.ts'
import type { Voice } from './voice.ts'

/**
 * A figure as a sentence: `7 av 10 barn träffades minst två gånger (72 %).` Always from the indicator's own side, so that
 * higher and lower further down are about what it says.
 */
export const saidFigure = (
  indicator: Pick<ToldIndicator, 'id' | 'title'>,
  name: string,
  figure: Figure,
  measure: Measure,
  voice: Voice,
): string => {
  if (figure.value === null) return `${name}: ${lowered(whyHidden(figure, voice))}`
  const rest = voice.results.text.sentences[indicator.id]
  const said = saidShare(figure.numerator ?? 0, figure.n ?? 0)
  if (measure.kind !== 'share' || !said || !rest || figure.numerator === null)
    return `${name}: ${sayFigure(figure, measure, voice)}.`
  const sentence = `${name}: ${voice.results.text.share(said)} ${rest}`
  return isFew(figure, measure) ? `${sentence}.` : `${sentence} (${measure.say(figure.value)}).`
}

const lowered = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1)

/** Own against the others of an area: `Högre än hos övriga i Lindbygden: skillnaden är 8 procentenheter (2–14).` */
export const saidStanding = (
  { says, difference }: Standing,
  others: string,
  measure: Measure,
  { text }: Voice,
): string => {
  const sentence = text.standing[says](others)
  if (!difference || says === 'cannot_tell' || says === 'no_figure') return sentence
  const [low = 0, high = 0] = difference.interval.map(Math.abs).sort((a, b) => a - b)
  const fine = low < 0.01 && measure.unit === '%' ? 1 : 0
  // what can be told apart is never said to be 0
  const least = fine === 1 && low < 0.0005 ? `<${measure.bare(0.001, 1)}` : measure.bare(low, fine)
  return text.standing.by(sentence, measure.size(difference.value), least, measure.bare(high, fine))
}

/** Where one's own value lies in the funnel, in a sentence; nothing when it has no place there. */
export const saidInFunnel = (
  { funnel: place }: Standing,
  own: Figure | undefined,
  funnel: Compared['funnel'],
  { text }: Voice,
): string | undefined => {
  if (!place || !funnel || own?.value === null || own === undefined) return undefined
  if (place === 'within') return text.funnelSays.within
  const above = own.value > funnel.target
  if (place === 'outside95') return above ? text.funnelSays.higher : text.funnelSays.lower
  return above ? text.funnelSays.muchHigher : text.funnelSays.muchLower
}

/**
 * A share told from the side that is the strength: `9 av 10 utredningar var klara inom fyra månader`, with both values from
 * that side; nothing where the share has no such sentence.
 */
export const saidFromGoodSide = (
  { indicator, code, direction, figure, against }: ProfileRow,
  measure: Measure,
  { results }: Voice,
): { readonly sentence: string; readonly mine: string; readonly against: string } | undefined => {
  const { n, numerator, value } = figure
  const lower = direction === 'lower_better'
  const rest = (lower ? results.text.contrary : results.text.sentences)[indicator]
  if (code !== null || !rest || n === null || numerator === null || value === null || against.value === null)
    return undefined
  const said = saidShare(lower ? n - numerator : numerator, n)
  const side = (v: number): string => measure.say(lower ? 1 - v : v)
  return (
    said && {
      sentence: `${results.text.share(said)} ${rest}`,
      mine: side(value),
      against: side(against.value),
    }
  )
}

/**
 * What a difference means for the child, as far as statistics can tell. `bare`: there is nothing to compare with;
 * `no_value`: a median of a year, which two half-years do not give; `nobody`: there are no cases, so that nothing is hidden.
 */
export type Meaning = 'strengths' | 'look' | 'other' | 'same' | 'bare' | 'hidden' | 'no_value' | 'nobody'

/** The meaning of a row of a profile. */
export const meaningOf = ({ figure, says, direction }: ProfileRow): Meaning => {
  if (figure.value === null) return figure.hidden ? 'hidden' : figure.n ? 'no_value' : 'nobody'
  if (says === 'no_figure') return 'bare'
  if (says === 'cannot_tell') return 'same'
  if (direction === 'none') return 'other'
  return (says === 'higher') === (direction === 'higher_better') ? 'strengths' : 'look'
}

/** The difference of a row in words. */
export const saidDifference = (row: ProfileRow, { text }: Voice): string => {
  const { says, against } = row
  if (meaningOf(row) === 'no_value') return text.says.no_value
  if (says === 'no_figure') return against.hidden ? text.says.not_against : ''
  if (says === 'cannot_tell') return text.says[says]
  const meaning = meaningOf(row)
  if (meaning === 'strengths') return says === 'higher' ? text.says.higherGood : text.says.lowerGood
  if (meaning === 'look') return says === 'higher' ? text.says.higherLook : text.says.lowerLook
  return text.says[says]
}

/** The half-year that the figure of a year is without; nothing when it has both. */
export const saidWithout = ({ emptyHalves }: ProfileRow, { text, format }: Voice): string | undefined =>
  emptyHalves[0] && text.under.emptyHalfShort(format.period(emptyHalves[0]))

/** An indicator's title, with the code's label where it is one code of a distribution. */
export const titleOf = (
  indicator: ToldIndicator | undefined,
  id: string,
  codeLabel: string | undefined,
  voice: Voice,
): string => {
  const title = indicator ? inVoice(voice.results, indicator.title) : id
  return codeLabel === undefined ? title : `${title}: ${codeLabel}`
}
