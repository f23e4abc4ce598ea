import type { CountIndicator, RateIndicator, RatioIndicator } from '@lyhord/core'
import type { Figure } from '../document.ts'
import { noFigure } from '../said_figure.ts'
import { cellOf, countCell } from '../share_table.ts'
import { ofNumbers, ofWords, tableOf } from '../table.ts'
import { midSentence, said, type Voice } from '../voice.ts'
import { resultOf, rowsOf, type Shown, type ShownResult } from './shown.ts'

/** A count, a ratio or a rate: the number, with its interval where there is one. */
export const numberFigure = (
  indicator: CountIndicator | RateIndicator | RatioIndicator,
  shown: Shown,
  voice: Voice,
): Figure => {
  const { text, format } = voice
  const decimals = indicator.kind === 'count' ? 0 : 1
  const whole = resultOf(shown.total.results, indicator.id)
  const title = said(voice, indicator.title)
  const ends = whole?.interval?.map((end) => format.number(end, decimals)).join('–')
  const value = typeof whole?.value === 'number' ? format.number(whole.value, decimals) : undefined
  const none = indicator.kind === 'rate' && !whole?.hidden ? noRate(whole, voice) : noFigure(whole, voice)
  const sentence =
    value === undefined ? none : text.number(title, ends === undefined ? value : `${value} (${ends})`)
  return {
    kind: 'figure',
    title,
    sentence,
    short: value === undefined ? `${title}: ${midSentence(none)}` : sentence,
    more: value === undefined ? [] : inhabitantsOf(whole, voice),
    warnings: [],
    chart: null,
    table: tableOf(
      title,
      [
        ...ofWords(text.table.group),
        ...ofNumbers(text.table.value, text.table.count, text.table.of, text.table.missing),
      ],
      rowsOf(shown).map(({ label, results }) => {
        const result = resultOf(results, indicator.id)
        return [
          label,
          typeof result?.value === 'number' ? cellOf(result.value, voice, decimals) : '–',
          countCell(result, 'numerator', voice),
          countCell(result, 'n', voice),
          countCell(result, 'missing', voice),
        ]
      }),
    ),
  }
}

const noRate = (result: ShownResult | undefined, { text }: Voice): string => {
  const among = result?.among
  return !among || among.source === '' ? text.noInhabitants : text.inhabitantsLack(among.year)
}

/** The year and the source of the inhabitants behind a rate. */
const inhabitantsOf = (result: ShownResult | undefined, { text }: Voice): readonly string[] =>
  result?.among ? [text.inhabitants(result.among.year, result.among.source)] : []
