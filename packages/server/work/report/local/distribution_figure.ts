import type { Code, DistributionIndicator } from '@lyhord/core'
import type { Chart, Figure } from '../document.ts'
import { fewestInPercent, markSaid, marksHeard, noFigure, shareIn } from '../said_figure.ts'
import { shareCells, shareColumns } from '../share_table.ts'
import { ofWords, tableOf } from '../table.ts'
import { midSentence, said, type Voice } from '../voice.ts'
import { warningsOf } from '../warnings.ts'
import { resultOf, type Shown, type ShownResult } from './shown.ts'

/**
 * A distribution over codes in the order of the form: the two most common in words, a dot for each code. `hidden`: the
 * codes that are not shown, so that what is most common is only so among the others.
 */
export const distributionFigure = (
  indicator: DistributionIndicator,
  codes: readonly Code[],
  several: boolean,
  shown: Shown,
  voice: Voice,
  hidden: readonly Code[] = [],
): Figure => {
  const results = codes.flatMap((code) => {
    const result = resultOf(shown.total.results, indicator.id, code.id)
    return result ? [{ code, result }] : []
  })
  const [first] = results
  const { n = 0, missing } = first?.result ?? {}
  const most =
    n > 0
      ? mostCommon(results, voice)
      : hidden.length > 0
        ? voice.text.guarded.why
        : noFigure(first?.result, voice)
  const sentence = n > 0 && hidden.length > 0 ? voice.text.compiled.mostShown(midSentence(most)) : most
  return {
    kind: 'figure',
    title: said(voice, indicator.title),
    sentence,
    short: `${said(voice, indicator.title)}: ${midSentence(sentence)}`,
    more: [...(several && n > 0 ? [voice.text.several] : []), ...hiddenSaid(hidden, voice)],
    warnings: warningsOf({ label: null, n, missing: missing ?? 0 }, [], voice),
    chart: n > 0 ? chartOf(indicator, results, n, voice) : null,
    table: tableOf(
      said(voice, indicator.title),
      [...ofWords(voice.text.table.answer), ...shareColumns(voice)],
      results.map(({ code, result }) => [said(voice, code.label), ...shareCells(result, voice)]),
    ),
  }
}

const hiddenSaid = (hidden: readonly Code[], voice: Voice): readonly string[] =>
  hidden.length === 0
    ? []
    : [
        voice.text.compiled.hiddenAnswers(
          voice.format.list(hidden.map((c) => midSentence(said(voice, c.label)))),
        ),
      ]

interface OfCode {
  readonly code: Code
  readonly result: ShownResult
}

/** Answers that mean "not known" are not said. */
const mostCommon = (results: readonly OfCode[], voice: Voice): string => {
  const { text } = voice
  const [first, second] = results
    .filter(({ code, result }) => code.means !== 'unknown' && (result.numerator ?? 0) > 0)
    .toSorted((a, b) => (b.result.numerator ?? 0) - (a.result.numerator ?? 0))
    .map(({ code, result }) => ({
      label: midSentence(said(voice, code.label)),
      share: partOf(result.numerator ?? 0, result.n, voice),
    }))
  if (!first) return text.nobodyCounted
  return second
    ? text.mostThen(first.label, first.share, second.label, second.share)
    : text.most(first.label, first.share)
}

/** Few are said as they are. */
const partOf = (count: number, n: number, { text, format }: Voice): string =>
  n < fewestInPercent ? text.partOf(format.number(count), format.number(n)) : format.percent(count / n)

const chartOf = (
  indicator: DistributionIndicator,
  results: readonly OfCode[],
  n: number,
  voice: Voice,
): Chart => {
  const rows = results.map(({ code, result }) => {
    const share = shareIn(result)
    return {
      label: said(voice, code.label),
      series: 'all' as const,
      value: typeof result.value === 'number' ? result.value : null,
      interval: result.interval,
      said: share ? markSaid(share, voice) : '–',
    }
  })
  return {
    kind: 'shares',
    end: axisEnd(rows.map((r) => r.interval?.[1] ?? 0)),
    rows,
    caption: voice.text.caption(said(voice, indicator.question), voice.format.number(n)),
    alt: marksHeard(said(voice, indicator.title), rows, voice),
  }
}

/** The end of an axis of shares: the next quarter above all of them. */
export const axisEnd = (ends: readonly number[]): number =>
  Math.min(1, Math.max(0.25, Math.ceil(Math.max(0, ...ends) * 4) / 4))
